package fm.earshot.audio;

import fm.earshot.news.StoryId;
import fm.earshot.script.Cue;
import fm.earshot.script.Script;
import java.util.Set;
import java.util.stream.Collectors;

/// The bulletin before this one: what it said, and which stories there were to choose from.
public record Earlier(Set<String> said, Set<StoryId> known) {
  public static final Earlier NOTHING = new Earlier(Set.of(), Set.of());

  public Earlier {
    said = Set.copyOf(said);
    known = Set.copyOf(known);
  }

  public static Earlier of(Bulletin bulletin, Script script) {
    return new Earlier(
        bulletin.lines().stream()
            .flatMap(line -> line.cues().stream())
            .map(Cue::text)
            .collect(Collectors.toSet()),
        script.rundown(bulletin.programme()).stream().collect(Collectors.toSet()));
  }

  /// How many characters of a cue were not said before, of a story that was there before: what is
  /// new has to be spoken anyway.
  long anew(Cue cue) {
    boolean old = cue instanceof Cue.Sentence sentence && known.contains(sentence.at().story());
    return old && !said.contains(cue.text()) ? cue.text().length() : 0;
  }

  /// How much of it may be said anew without a thought, in characters.
  long allowance() {
    return said.stream().mapToLong(String::length).sum() / 12;
  }
}
