package fm.earshot.phone;

import fm.earshot.edition.Edition;
import fm.earshot.edition.Programme;
import fm.earshot.script.Script;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words of a script that a recogniser would not expect: the sections, and the names in the
/// headlines of `top`. Gathered once for each script.
final class InTheNews {
  private static final int MOST_NAMES = 30;
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]{3,30}");

  private volatile @Nullable Gathered last;

  private record Gathered(long serial, List<String> words) {}

  List<String> of(Script script) {
    Gathered known = last;
    if (known == null || known.serial() != script.serial()) {
      known = new Gathered(script.serial(), words(script));
      last = known;
    }
    return known.words();
  }

  private static List<String> words(Script script) {
    Set<String> words = new LinkedHashSet<>(script.editions().keySet());
    words.remove(Programme.TOP);
    script.top().rundown().stream()
        .map(Edition.Pick::story)
        .flatMap(story -> NAME.matcher(story.headline()).results().map(MatchResult::group))
        .limit(MOST_NAMES)
        .forEach(words::add);
    return List.copyOf(words);
  }
}
