package fm.earshot.script;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What is written one way and said another, looked for only in text that has one of `signs`: most
/// sentences have none, and looking is what takes the time.
record Swap(String signs, Pattern written, Function<MatchResult, String> said) {
  static Swap of(String signs, String written, String said) {
    return new Swap(signs, Pattern.compile(written), _ -> said);
  }

  static Swap of(String signs, Pattern written, Function<MatchResult, String> said) {
    return new Swap(signs, written, said);
  }

  String in(String text) {
    return SpokenRule.hasOneOf(signs, text) ? written.matcher(text).replaceAll(said) : text;
  }

  static String all(Iterable<Swap> swaps, String text) {
    String said = text;
    for (Swap swap : swaps) {
      said = swap.in(said);
    }
    return said;
  }
}
