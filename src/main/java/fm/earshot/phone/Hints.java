package fm.earshot.phone;

import fm.earshot.dialogue.Expect;
import fm.earshot.edition.Edition;
import fm.earshot.edition.Programme;
import fm.earshot.news.StoryId;
import fm.earshot.script.Script;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the recogniser is told to expect: what is likely to be said at a point of the call, then
/// what is most often misheard, the sections and the names in the news. Gathered once for each
/// script.
final class Hints {
  private static final int MOST = 100;
  private static final int MOST_NAMES = 30;
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]{3,30}");

  private final Flow flow;
  private final PhoneSettings.Input input;
  private volatile @Nullable Gathered last;

  private record Gathered(long serial, Set<StoryId> withdrawn, Map<Expect, String> hints) {
    boolean of(Script script) {
      return serial == script.serial() && withdrawn.equals(script.withdrawn());
    }
  }

  Hints(Flow flow, PhoneSettings.Input input) {
    this.flow = flow;
    this.input = input;
  }

  /// The hints where `expect` is listened for, commas between; null where no speech is.
  @Nullable String at(Expect expect, Script script) {
    Gathered known = last;
    if (known == null || !known.of(script)) {
      known = new Gathered(script.serial(), script.withdrawn(), gathered(script));
      last = known;
    }
    return known.hints().get(expect);
  }

  private Map<Expect, String> gathered(Script script) {
    Set<String> news = inTheNews(script);
    Map<Expect, String> hints = new EnumMap<>(Expect.class);
    for (Expect expect : Expect.values()) {
      if (speech(expect)) {
        hints.put(
            expect,
            Stream.concat(flow.node(expect).hints().stream(), news.stream())
                .map(hint -> Twiml.clean(hint).replace(',', ' ').strip())
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining(", ")));
      }
    }
    return hints;
  }

  private boolean speech(Expect expect) {
    boolean wanted = expect != Expect.READING || input == PhoneSettings.Input.KEYS_AND_SPEECH;
    return wanted && flow.node(expect).speech();
  }

  private static Set<String> inTheNews(Script script) {
    Set<String> words = new LinkedHashSet<>(script.editions().keySet());
    words.remove(Programme.TOP);
    script.top().rundown().stream()
        .map(Edition.Pick::story)
        .flatMap(story -> NAME.matcher(story.headline()).results().map(MatchResult::group))
        .limit(MOST_NAMES)
        .forEach(words::add);
    return words;
  }
}
