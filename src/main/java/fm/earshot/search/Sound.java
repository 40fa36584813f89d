package fm.earshot.search;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.codec.language.DoubleMetaphone;

/// What a word sounds like to an English ear, roughly: letters rewritten to one sign for a sound,
/// and how near two such words are.
record Sound(String word, String signs, String skeleton) {
  private static final DoubleMetaphone METAPHONE = metaphone();
  private static final String VOWELS = "aeiou";
  private static final double VOWEL = 0.3;
  private static final double KIN = 0.35;

  // In order: what is spelt on the left is heard as on the right; S, C, J stand for sh, ch, dge.
  private static final Rule[] RULES = {
    new Rule("^(?:kn|gn|pn)", "n"),
    new Rule("^wr", "r"),
    new Rule("^ps", "s"),
    new Rule("^chr", "kr"),
    new Rule("(?<=..)[aeiou]r$", "a"),
    new Rule("^x", "s"),
    new Rule("mb$", "m"),
    new Rule("gh(?=t|$)", ""),
    new Rule("sch|sh|(?<=.)ti(?=on)|(?<=.)ci(?=a)", "S"),
    new Rule("tch|ch|cz", "C"),
    new Rule("dge|dg|dj|j", "J"),
    new Rule("ph|v", "f"),
    new Rule("th", "t"),
    new Rule("ck|kh|gh|q(?:u(?=[eiy]))?", "k"),
    new Rule("c(?=[eiy])", "s"),
    new Rule("c", "k"),
    new Rule("x", "ks"),
    new Rule("tz|z", "s"),
    new Rule("(?<=[a-z])h", ""),
    new Rule("(?<=.[^aeiouy])e$", ""),
    new Rule("ee|ea|ie|ei|ey|y", "i"),
    new Rule("oo|ew", "u"),
    new Rule("au|aw(?![aeiou])|ow(?![aeiou])|ou|oa", "o"),
    new Rule("ai|ay", "e"),
    new Rule("(?<=[aeiou])w(?![aeiou])", "u"),
    new Rule("([a-zA-Z])\\1+", "$1"),
    new Rule("([aeiou])[aeiou]+", "$1"),
  };

  private record Rule(Pattern spelt, String heard) {
    Rule(String spelt, String heard) {
      this(Pattern.compile(spelt), heard);
    }
  }

  static Sound of(String plain) {
    return heard(plain, signs(plain));
  }

  /// The same sound, for a word that is spelt otherwise.
  Sound meaning(String other) {
    return new Sound(other, signs, skeleton);
  }

  /// Words said one after the other, as if they were one.
  static Sound joined(String... plains) {
    StringBuilder signs = new StringBuilder();
    for (String plain : plains) {
      signs.append(signs(plain));
    }
    return heard(String.join("", plains), signs.toString().replaceAll("(.)\\1+", "$1"));
  }

  private static Sound heard(String word, String signs) {
    String code = METAPHONE.doubleMetaphone(word);
    return new Sound(word, signs, code == null ? "" : code);
  }

  private static String signs(String plain) {
    String heard = plain.toLowerCase(Locale.ROOT);
    for (Rule rule : RULES) {
      heard = rule.spelt().matcher(heard).replaceAll(rule.heard());
    }
    return heard;
  }

  private static DoubleMetaphone metaphone() {
    DoubleMetaphone metaphone = new DoubleMetaphone();
    metaphone.setMaxCodeLen(8);
    return metaphone;
  }

  /// 0 (nothing alike) to 1 (the same to the ear), by the cheapest way from one to the other.
  double like(Sound other) {
    String a = signs;
    String b = other.signs;
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    double[] above = new double[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      above[j] = above[j - 1] + single(b.charAt(j - 1));
    }
    for (int i = 1; i <= a.length(); i++) {
      double[] row = new double[b.length() + 1];
      row[0] = above[0] + single(a.charAt(i - 1));
      for (int j = 1; j <= b.length(); j++) {
        double swapped = above[j - 1] + swap(a.charAt(i - 1), b.charAt(j - 1));
        double dropped = above[j] + single(a.charAt(i - 1));
        double added = row[j - 1] + single(b.charAt(j - 1));
        row[j] = Math.min(swapped, Math.min(dropped, added));
      }
      above = row;
    }
    return Math.max(0, 1 - above[b.length()] / Math.max(a.length(), b.length()));
  }

  private static double single(char sign) {
    return vowel(sign) || sign == 'h' || sign == 'w' ? VOWEL : 1;
  }

  private static double swap(char a, char b) {
    if (a == b) {
      return 0;
    }
    if (vowel(a) && vowel(b)) {
      return VOWEL;
    }
    return kin(a) == kin(b) ? KIN : 1.5;
  }

  /// Voiced and unvoiced, and what a bad line confuses.
  private static char kin(char sign) {
    return switch (sign) {
      case 'b', 'p' -> 'p';
      case 'd', 't' -> 't';
      case 'g', 'k' -> 'k';
      case 's', 'S', 'C', 'J' -> 's';
      case 'm', 'n' -> 'n';
      default -> sign;
    };
  }

  private static boolean vowel(char sign) {
    return VOWELS.indexOf(sign) >= 0;
  }
}
