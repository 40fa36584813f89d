package fm.earshot.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// How a name may be spelt so that an English ear reads it as it is said where it comes from:
/// "Oaxaca" as "wahaca", "Wojciech" as "voychiech". A name's origin is not known, so each habit
/// that changes it is tried.
final class Accents {
  private record Respelling(Pattern spelt, String said) {
    Respelling(String spelt, String said) {
      this(Pattern.compile(spelt), said);
    }
  }

  private static final List<List<Respelling>> ACCENTS =
      List.of(
          List.of( // Spanish, Portuguese
              new Respelling("^x(?=[aeiou])", "s"),
              new Respelling("x|j|g(?=[ei])", "h"),
              new Respelling("ll", "y"),
              new Respelling("qu(?=[ei])", "k"),
              new Respelling("^h", ""),
              new Respelling("^oa", "wa")),
          List.of( // Polish, Czech
              new Respelling("^krzy", "kri"),
              new Respelling("szcz|sz", "sh"),
              new Respelling("cz", "ch"),
              new Respelling("(?<=[kpt])rz", "sh"),
              new Respelling("rz", "zh"),
              new Respelling("ch", "k"),
              new Respelling("ci(?=[aeou])", "ch"),
              new Respelling("c(?!h)", "ts"),
              new Respelling("w", "v"),
              new Respelling("j", "y")),
          List.of(new Respelling("g(?=[eiy])", "j")), // Latin
          List.of( // French
              new Respelling("g(?=[eiy])", "j"),
              new Respelling("eaux?|aux?|ault$", "o"),
              new Respelling("ch", "sh"),
              new Respelling("esne", "en"),
              new Respelling("oi|oy", "wa"),
              new Respelling("(?<=..)(?:es|[stdxpz])$", ""),
              new Respelling("qu", "k")),
          List.of( // German, Dutch
              new Respelling("sch", "sh"),
              new Respelling("ch", "k"),
              new Respelling("w", "v"),
              new Respelling("ei|ai", "ie"),
              new Respelling("j", "y"),
              new Respelling("z", "ts"),
              new Respelling("^ae", "e")),
          List.of( // Chinese
              new Respelling("zh", "j"),
              new Respelling("x", "sh"),
              new Respelling("q", "ch"),
              new Respelling("ui", "way")),
          List.of( // English places
              new Respelling("orcester", "uster"),
              new Respelling("(?:ou|o)cester", "oster"),
              new Respelling("(?:ei|e)cester", "ester"),
              new Respelling("(?<=.)minster$", "mster"),
              new Respelling("(?<=..)wich$", "ich")),
          List.of( // Irish, Welsh, Greek, Māori
              new Respelling("bh|mh", "v"),
              new Respelling("aoi|ao", "ee"),
              new Respelling("dd", "th"),
              new Respelling("^ll", "cl"),
              new Respelling("^wh", "w")));

  private Accents() {}

  /// Without the name as it stands.
  static Set<String> of(String plain) {
    Set<String> respelt = new LinkedHashSet<>();
    for (List<Respelling> accent : ACCENTS) {
      String said = plain;
      for (Respelling respelling : accent) {
        said = respelling.spelt().matcher(said).replaceAll(respelling.said());
      }
      respelt.add(said);
    }
    respelt.remove(plain);
    respelt.removeIf(said -> said.length() < 3);
    return respelt;
  }
}
