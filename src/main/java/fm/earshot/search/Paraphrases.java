package fm.earshot.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What listeners ask in plain words and news says in its own; as stems.
final class Paraphrases {
  private static final String[] WORDS = {
    "again resume reopen restart return reinstate",
    "agree accept approve deal",
    "arrest detain custody",
    "attack strike raid assault",
    "back refund return reimburse money_back",
    "begin start open launch commence",
    "boat ship ferry vessel",
    "boss chief director head manager",
    "build construct",
    "buy purchase acquire",
    "car vehicle",
    "child pupil kid schoolchild",
    "compensation refund money_back",
    "company firm maker operator",
    "crash collision",
    "die dead fatal victim",
    "end close finish",
    "find discover notice detect",
    "fire blaze",
    "fly flight",
    "get receive obtain went_to",
    "give grant provide contribute donate award",
    "help aid assist",
    "hurt injure wound harm",
    "job work hire employ",
    "kill dead die fatal victim",
    "lead head direct",
    "leave depart quit flee",
    "next follow upcoming",
    "pay fund finance grant sponsor",
    "plane aircraft jet flight",
    "invest spend",
    "refund money_back reimburse",
    "refuse reject decline",
    "return resume reopen",
    "send dispatch lend",
    "show reveal",
    "start begin open launch commence",
    "stop halt suspend cancel",
    "target aim",
    "threaten warn",
    "watch attend crowd audience spectator",
    "win beat defeat victory title champion overcome take went_to",
    "winner win victory title champion went_to",
  };

  private static final Map<String, Set<String>> BY_STEM = byStem();

  private Paraphrases() {}

  private static Map<String, Set<String>> byStem() {
    Stems stems = new Stems();
    Map<String, Set<String>> byStem = new HashMap<>();
    for (String line : WORDS) {
      String[] words = line.split(" ", -1);
      Set<String> told = new HashSet<>();
      for (String word : words) {
        told.add(word.contains("_") ? word.replace('_', ' ') : stems.of(word));
      }
      byStem.put(stems.of(words[0]), told);
    }
    return byStem;
  }

  /// How news may say what was asked; more than one word are apart by a space.
  static Set<String> of(String stem) {
    return BY_STEM.getOrDefault(stem, Set.of());
  }
}
