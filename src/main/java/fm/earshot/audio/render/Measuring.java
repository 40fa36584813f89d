package fm.earshot.audio.render;

import fm.earshot.audio.Bulletin;
import fm.earshot.audio.Earlier;
import fm.earshot.audio.Fitted;
import fm.earshot.audio.Fitting;
import fm.earshot.audio.Line;
import fm.earshot.audio.Pauses;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.Timings;
import fm.earshot.edition.Edition;
import fm.earshot.news.Level;
import fm.earshot.script.Cue;
import fm.earshot.script.Script;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Finds the bulletin that fills a time by speaking what was chosen by guess, and choosing again by
/// the lengths that it had, until nothing of the choice is a guess.
///
/// What it chooses depends on the script, the voice and the bulletin before it, not on what was
/// kept of others.
final class Measuring {
  private final Reader reader;
  private final Fitting fitting;
  private final Pauses pauses;
  private final Earlier earlier;
  private Timings timings;
  private final int atOnce;

  Measuring(Reader reader, Fitting fitting, Pauses pauses, Earlier earlier, int atOnce) {
    this.reader = reader;
    this.fitting = fitting;
    this.pauses = pauses;
    this.earlier = earlier;
    this.timings = new Timings(pauses);
    this.atOnce = atOnce;
  }

  Fitted fill(Script script, Order order) throws SpeechException {
    String programme = order.programme();
    String language = language(script, programme);
    timings = new Timings(pauses, earlier, text -> reader.spelled().apply(text, language));
    while (true) {
      Fitted fitted = fitting.fill(script, programme, order.window(), order.rung(), timings);
      List<Cue> guessed = guessed(script, order, fitted);
      if (guessed.isEmpty()) {
        return fitted;
      }
      speak(guessed, language);
    }
  }

  private static String language(Script script, String programme) {
    Edition edition = script.edition(programme);
    return edition == null ? "en" : edition.programme().language();
  }

  /// What a verdict rests on and was not yet spoken. That nothing fits is believed only when the
  /// lengths of all that could be said are known.
  private List<Cue> guessed(Script script, Order order, Fitted fitted) {
    List<Cue> all =
        switch (fitted) {
          case Bulletin bulletin -> cues(bulletin);
          case Fitted.NotExactly not -> cues(not.nearest());
          case Fitted.TooShort _ -> shortest(script, order);
          case Fitted.UnknownProgramme _, Fitted.NoNews _ -> List.of();
        };
    return all.stream().filter(cue -> !timings.knows(cue.text())).toList();
  }

  private static List<Cue> cues(Bulletin bulletin) {
    List<Cue> cues = new ArrayList<>();
    bulletin.lines().stream().map(Line::cues).forEach(cues::addAll);
    return cues;
  }

  /// Intro, sign-off and the first story, as briefly as it is told.
  private List<Cue> shortest(Script script, Order order) {
    Level level = order.rung() == null ? Level.HEADLINE : order.rung();
    List<Cue> cues = new ArrayList<>();
    cues.add(new Cue.Prompt(fitting.intro()));
    cues.add(new Cue.Prompt(fitting.signOff()));
    script.rundown(order.programme()).stream()
        .limit(1)
        .map(script::story)
        .filter(Objects::nonNull)
        .forEach(story -> cues.addAll(story.level(level)));
    return cues;
  }

  /// Several at once, since an engine within this process has one core for each.
  private void speak(List<Cue> cues, String language) throws SpeechException {
    Map<String, Cue> each = new LinkedHashMap<>();
    cues.forEach(cue -> each.putIfAbsent(cue.text(), cue));
    Map<Cue, Future<Duration>> lengths = new LinkedHashMap<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
      for (Cue cue : each.values()) {
        Callable<Duration> speaking = () -> reader.read(cue.text(), language).length();
        lengths.put(cue, threads.submit(speaking));
      }
      for (Map.Entry<Cue, Future<Duration>> length : lengths.entrySet()) {
        timings.put(length.getKey(), length.getValue().get());
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof SpeechException speech) {
        throw speech;
      }
      throw new SpeechException("an engine failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SpeechException("speaking was interrupted", e);
    }
  }
}
