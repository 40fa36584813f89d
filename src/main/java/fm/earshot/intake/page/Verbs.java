package fm.earshot.intake.page;

import fm.earshot.intake.page.Signs.Tense;
import java.util.Set;
import java.util.regex.Pattern;

/// The tense that words are told in, by the verbs among them that are known; any other word in
/// "-ed" is past, unless what stands before it makes it an adjective or a passive.
final class Verbs {
  private static final Vocabulary PRESENT =
      Vocabulary.ofWords(
          "say says tell tells explain explains recall recalls lift lifts work works walk walks",
          "stand stands carry carries hold holds cheer cheers show shows watch watches speak"
              + " speaks",
          "play plays ride rides run runs take takes make makes give gives goes sit sits look"
              + " looks",
          "wait waits fly flies fight fights crosses swim swims sing sings dance dances cut cuts",
          "pull pulls pushes search searche searches searchs greet greets wave waves celebrate",
          "celebrates gather gathers prepare prepares lead leads leave leaves move moves is are",
          "dice dicen muestra trabaja trabajan camina dit disent montre explique");
  private static final Vocabulary PAST =
      Vocabulary.ofWords(
          "said was were had did told went took came made gave got saw found left held kept began",
          "broke brought built bought sold fell felt fought grew knew led lost met paid ran rose",
          "sent set spoke spent stood struck taught thought threw won wrote became drew drove ate",
          "flew forgot froze heard hit laid lay meant put rode sang sank sat shook shot shut"
              + " sought",
          "stole swam swept swore understood woke wore could would dijo dijeron fue fueron era"
              + " eran",
          "había habían tuvo hizo estaba afirmó señaló était étaient avait avaient fut ont");
  private static final Vocabulary PERFECT = Vocabulary.ofPhrases("a déclaré", "a dit");
  private static final Pattern PRETERITE = Pattern.compile("(?iU)[\\p{L}]+(?:aron|ieron)");
  private static final Pattern REGULAR = Pattern.compile("(?iU)\\p{Ll}{2,}ed");
  private static final Set<String> NO_VERB_AFTER =
      Set.of(
          "a an the his her its their two three some is are be been of in by and very most"
              .split(" ", -1));

  private Verbs() {}

  static Tense tense(Words words) {
    if (isPast(words)) {
      return Tense.PAST;
    }
    return PRESENT.isIn(words) ? Tense.PRESENT : Tense.NONE;
  }

  private static boolean isPast(Words words) {
    for (int at = 0; at < words.count(); at++) {
      if (PAST.isAt(words, at) || PERFECT.isAt(words, at) || isFormedPast(words, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFormedPast(Words words, int at) {
    String word = words.word(at);
    if (word.endsWith("ed")) {
      return REGULAR.matcher(words.written(at)).matches() && !isAfterNoVerb(words, at);
    }
    return word.endsWith("ron") && PRETERITE.matcher(words.written(at)).matches();
  }

  private static boolean isAfterNoVerb(Words words, int at) {
    return at > 0 && NO_VERB_AFTER.contains(words.word(at - 1)) && Words.isBlank(words.gap(at));
  }
}
