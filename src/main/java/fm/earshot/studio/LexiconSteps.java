package fm.earshot.studio;

import fm.earshot.desk.LexiconDesk;
import fm.earshot.http.Editors;
import fm.earshot.lexicon.Audition;
import fm.earshot.lexicon.Lexicons;
import fm.earshot.lexicon.Name;
import fm.earshot.script.spoken.Entry;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiFunction;

/// The page of pronunciations and what is done from it.
final class LexiconSteps {
  static final String HOME = StudioRoutes.HOME + "/pronunciations";
  private static final String PAGE = HOME + "/{language}";
  private static final int MOST_SHOWN = 60;
  private static final int MOST_REPORTS = 50;
  private static final int MOST_LOGGED = 20;

  private final LexiconDesk desk;
  private final Station station;
  private final Pages pages;
  private final BiFunction<Context, String, Frame> frames;

  LexiconSteps(
      LexiconDesk desk, Station station, Pages pages, BiFunction<Context, String, Frame> frames) {
    this.desk = desk;
    this.station = station;
    this.pages = pages;
    this.frames = frames;
  }

  private interface Step {
    void take(Context call, String language);
  }

  void addTo(JavalinDefaultRoutingApi routes) {
    routes.get(
        HOME,
        call ->
            call.redirect(HOME + "/" + Lexicons.base(station.language()), HttpStatus.SEE_OTHER));
    routes.get(PAGE, in(this::show));
    routes.post(PAGE, in(this::keep));
    routes.post(PAGE + "/remove", in(this::remove));
    routes.post(PAGE + "/done", in(this::done));
    routes.get(PAGE + "/player", in(this::player));
    routes.get(PAGE + "/hear", in(this::hear));
  }

  private Handler in(Step step) {
    return call -> {
      String language = call.pathParam("language");
      if (Lexicons.isLanguage(language)) {
        step.take(call, Lexicons.base(language));
      } else {
        call.status(HttpStatus.NOT_FOUND);
        pages.answer(
            call, "problem", frames.apply(call, "Not found").wrong("There is no such language."));
      }
    };
  }

  private static String asked(Context call, String name) {
    return line(Objects.requireNonNullElse(call.queryParam(name), ""));
  }

  private static String given(Context call, String name) {
    return line(Objects.requireNonNullElse(call.formParam(name), ""));
  }

  private static String line(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]", " ").strip().replaceAll("\\s+", " ");
  }

  private void show(Context call, String language) {
    String edited = asked(call, "edit");
    String sentence = asked(call, "in");
    List<Name> names = desk.lexicons().names(language);
    LexiconView.Form form =
        names.stream()
            .filter(name -> name.entry().grapheme().equals(edited))
            .findFirst()
            .map(name -> form(name.entry(), sentence))
            .orElse(new LexiconView.Form(edited, Rule.ALIAS, "", sentence));
    answer(call, frames.apply(call, "Pronunciations"), language, form);
  }

  private static LexiconView.Form form(Entry entry, String sentence) {
    return new LexiconView.Form(entry.grapheme(), Rule.of(entry), Rule.value(entry), sentence);
  }

  private void answer(Context call, Frame frame, String language, LexiconView.Form form) {
    String sought = asked(call, "q");
    List<LexiconView.Row> found =
        desk.lexicons().names(language).stream()
            .filter(name -> folded(name.entry().grapheme()).contains(folded(sought)))
            .map(name -> LexiconView.Row.of(name, station))
            .toList();
    TreeSet<String> languages = new TreeSet<>(desk.lexicons().languages());
    languages.add(Lexicons.base(station.language()));
    languages.add(language);
    pages.answer(
        call,
        "pronunciations",
        new LexiconView(
            frame,
            language,
            List.copyOf(languages),
            sought,
            found.stream().limit(MOST_SHOWN).toList(),
            Math.max(0, found.size() - MOST_SHOWN),
            form,
            desk.reports().open(MOST_REPORTS),
            desk.lexicons().log(language, MOST_LOGGED)));
  }

  /// In lower case and without accents, so that "vucic" finds Vučić.
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  private void keep(Context call, String language) {
    String grapheme = given(call, "grapheme");
    String value = given(call, "value");
    try {
      desk.put(language, Rule.named(given(call, "rule")).entry(grapheme, value), Editors.who(call));
      to(call, language, Said.PRONOUNCED, "&q=" + LexiconView.encoded(grapheme));
    } catch (IllegalArgumentException e) {
      call.status(HttpStatus.UNPROCESSABLE_CONTENT);
      Frame frame = frames.apply(call, "Pronunciations").wrong(e.getMessage() + ". Nothing kept.");
      Rule rule = rule(given(call, "rule"));
      answer(
          call,
          frame,
          language,
          new LexiconView.Form(grapheme, rule, value, given(call, "sentence")));
    }
  }

  private static Rule rule(String name) {
    try {
      return Rule.named(name);
    } catch (IllegalArgumentException e) {
      return Rule.ALIAS;
    }
  }

  private void remove(Context call, String language) {
    boolean removed = desk.remove(language, given(call, "grapheme"), Editors.who(call));
    to(call, language, removed ? Said.UNPRONOUNCED : Said.UNCHANGED, "");
  }

  private void done(Context call, String language) {
    boolean done = desk.done(given(call, "report"), Editors.who(call));
    to(call, language, done ? Said.REPORT_DONE : Said.UNCHANGED, "");
  }

  private static void to(Context call, String language, Said said, String more) {
    String page = HOME + "/" + language + "?said=" + said + more + "#said";
    call.redirect(page, HttpStatus.SEE_OTHER);
  }

  /// What is to be heard: a sentence, or the name alone; and how a name might be said.
  private record Trial(String text, List<Entry> tried) {
    static Trial of(Context call) {
      String grapheme = asked(call, "grapheme");
      String sentence = asked(call, "sentence");
      String text = asked(call, "text");
      String said = text.isEmpty() ? (sentence.isEmpty() ? grapheme : sentence) : text;
      if (said.isEmpty() || said.length() > Audition.LONGEST) {
        throw new IllegalArgumentException(
            "A name or a sentence to hear has 1 to " + Audition.LONGEST + " characters");
      }
      return grapheme.isEmpty()
          ? new Trial(said, List.of())
          : new Trial(
              said, List.of(Rule.named(asked(call, "rule")).entry(grapheme, asked(call, "value"))));
    }
  }

  private void player(Context call, String language) {
    try {
      Trial trial = Trial.of(call);
      String query = Objects.requireNonNullElse(call.queryString(), "");
      String source = HOME + "/" + language + "/hear?" + query;
      pages.answer(call, "player", new PlayerView(source, trial.text(), ""));
    } catch (IllegalArgumentException e) {
      pages.answer(call, "player", new PlayerView("", "", String.valueOf(e.getMessage())));
    }
  }

  private void hear(Context call, String language) {
    try {
      Trial trial = Trial.of(call);
      switch (desk.audition().of(trial.text(), language, trial.tried())) {
        case Audition.Outcome.Spoken(var wave, _) -> call.contentType("audio/wav").result(wave);
        case Audition.Outcome.Busy() ->
            refuse(call, HttpStatus.SERVICE_UNAVAILABLE, "Somebody else is listening. Try again.");
        case Audition.Outcome.Unable(var why) -> refuse(call, HttpStatus.SERVICE_UNAVAILABLE, why);
      }
    } catch (IllegalArgumentException e) {
      refuse(call, HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(e.getMessage()));
    }
  }

  private static void refuse(Context call, HttpStatus status, String why) {
    call.status(status).contentType("text/plain; charset=utf-8").result(why);
  }
}
