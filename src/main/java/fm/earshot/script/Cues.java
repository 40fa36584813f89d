package fm.earshot.script;

import fm.earshot.news.Level;
import fm.earshot.news.Position;
import fm.earshot.news.Sentences;
import fm.earshot.news.StoryId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Makes the cues of one level of a story, in the order in which its sentences are added.
///
/// A sentence of more than 300 spoken characters becomes several cues, cut at its clauses. One that
/// says nothing (a line of stars) becomes none.
final class Cues {
  private static final int HASH_BYTES = 4;

  private final StoryId story;
  private final int version;
  private final Level level;
  private final Clauses clauses;
  private final List<Cue.Sentence> cues = new ArrayList<>();

  Cues(StoryId story, int version, Level level, Clauses clauses) {
    this.story = story;
    this.version = version;
    this.level = level;
    this.clauses = clauses;
  }

  /// Adds all sentences of `paragraph`.
  Cues paragraph(String paragraph) {
    boolean opens = true;
    for (String sentence : Sentences.split(paragraph)) {
      int before = cues.size();
      sentence(sentence, opens);
      opens &= cues.size() == before;
    }
    return this;
  }

  Cues sentence(String written, boolean opensParagraph) {
    boolean opens = opensParagraph;
    for (Clauses.Part part : clauses.of(written)) {
      cues.add(new Cue.Sentence(at(part.spoken()), part.spoken(), part.written(), opens));
      opens = false;
    }
    return this;
  }

  List<Cue.Sentence> list() {
    return List.copyOf(cues);
  }

  private Position at(String spoken) {
    return new Position(story, version, level, cues.size(), 0, hash(spoken));
  }

  /// The first 8 hex digits of the SHA-256 of the spoken text.
  static String hash(String spoken) {
    try {
      byte[] all =
          MessageDigest.getInstance("SHA-256").digest(spoken.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(all, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
