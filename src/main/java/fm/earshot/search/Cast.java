package fm.earshot.search;

import fm.earshot.search.Mentions.Mention;
import fm.earshot.search.Tokens.Token;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who is named in a story, what they are, and for whom a pronoun stands; sentence by sentence, in
/// the order of the text.
final class Cast {
  private static final Set<String> HER = Set.of("she", "her", "hers", "herself");
  private static final Set<String> HIM = Set.of("he", "him", "his", "himself");
  private static final Set<String> MRS =
      Set.of("mrs", "ms", "miss", "lady", "queen", "dame", "princess");
  private static final Set<String> MR = Set.of("mr", "sir", "king", "lord", "prince");
  private static final Set<String> FAMILY =
      Set.of(
          ("husband wife son daughter mother father brother sister grandmother grandfather grandson"
                  + " granddaughter aunt uncle cousin widow widower")
              .split(" "));
  private static final Set<String> PLACING = Set.of("in", "at", "to", "from", "near", "of", "off");

  private final Map<String, Member> members = new LinkedHashMap<>();
  private @Nullable Member woman;
  private @Nullable Member man;
  private @Nullable Member latest;
  private @Nullable Member subject;
  private boolean introduced;

  /// One who is named: the name as first written in full, and the words for what they are.
  static final class Member {
    private String name;
    private final Set<String> words = new HashSet<>();
    private boolean person;
    private boolean she;
    private boolean he;

    private Member(String name) {
      this.name = name;
    }

    String name() {
      return name;
    }

    Set<String> words() {
      return words;
    }

    boolean she() {
      return she;
    }

    boolean he() {
      return he;
    }
  }

  /// Those of whom the sentence is told, by name or by pronoun.
  Set<Member> in(List<Token> tokens) {
    Set<Member> told = new HashSet<>();
    subject = null;
    List<Mention> mentions = Mentions.in(tokens);
    int next = 0;
    for (int at = 0; at < tokens.size(); at++) {
      if (next < mentions.size() && mentions.get(next).from() == at) {
        Mention mention = mentions.get(next++);
        Member member = meet(tokens, mention);
        told.add(member);
        at = mention.to() - 1;
      } else if (HER.contains(tokens.get(at).plain())) {
        woman = stands(woman, true);
        add(told, woman);
      } else if (HIM.contains(tokens.get(at).plain())) {
        man = stands(man, false);
        add(told, man);
      }
    }
    return told;
  }

  private static void add(Set<Member> told, @Nullable Member member) {
    if (member != null) {
      told.add(member);
    }
  }

  /// The one named first in the sentence, or in the last that named any, stands for the pronoun
  /// unless known to be of the other sex.
  private @Nullable Member stands(@Nullable Member before, boolean she) {
    Member member = latest;
    if (member == null || (she ? member.he : member.she)) {
      return before;
    }
    boolean known = she ? member.she : member.he;
    if (before != null && !known && !introduced) {
      return before;
    }
    member.she |= she;
    member.he |= !she;
    return member;
  }

  private Member meet(List<Token> tokens, Mention mention) {
    String written = Roles.written(tokens, mention);
    Member member = members.computeIfAbsent(mention.key(), key -> new Member(written));
    if (mention.full() && !member.person) {
      member.name = written;
    }
    member.words.addAll(Roles.words(tokens, mention));
    String before = mention.from() == 0 ? "" : tokens.get(mention.from() - 1).plain();
    member.person |= member.words.stream().anyMatch(FAMILY::contains);
    member.person |= mention.full() && !PLACING.contains(before);
    Set<String> own = Roles.own(tokens, mention);
    member.she |= own.stream().anyMatch(MRS::contains);
    member.he |= own.stream().anyMatch(MR::contains);
    if (member.person && subject == null) {
      subject = member;
      latest = member;
      introduced = mention.full();
    }
    return member;
  }

  @Nullable Member byKey(String key) {
    return members.get(key);
  }

  /// The one whom the story calls she, or he, most lately of all.
  @Nullable Member latest(boolean she) {
    return she ? woman : man;
  }
}
