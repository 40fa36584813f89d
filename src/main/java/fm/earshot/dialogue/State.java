package fm.earshot.dialogue;

import fm.earshot.news.Level;
import fm.earshot.news.Position;
import fm.earshot.news.StoryId;
import fm.earshot.news.Wording;
import java.nio.BufferOverflowException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A [Session] as text: versioned, base64url, at most 600 characters.
///
/// The first byte is the layout's version, the next eight the story, so that another version's text
/// still tells the story. Numbers are LEB128. A session too long for the text forgets its oldest
/// moves. There is no signature of its own: the carrier's covers it.
public final class State {
  public static final int LONGEST = 600;
  static final byte LAYOUT = 2;

  /// That of before, in which no place says in whose words its story is told; it can be read.
  static final byte LAYOUT_BEFORE = 1;

  /// Of a position that is only guessed, from a text that could not be read further than its story.
  static final String NO_HASH = "00000000";

  /// Stands where a place is before any story.
  static final String NO_STORY = "0000000000000000";

  /// The numbers that levels and expectations have in this layout.
  static final List<Level> LEVELS =
      List.of(Level.HEADLINE, Level.SUMMARY, Level.LONG_SUMMARY, Level.FULL_TEXT);

  /// Those of whose words a story is told in, from 1 on.
  static final List<Wording> WORDINGS =
      List.of(Wording.OWN_WORDS, Wording.MODEL, Wording.APPROVED, Wording.EDITED);

  /// A place's level, and whether it lists, is less than this; above it stands the wording.
  static final int BELOW_WORDING = 16;

  static final List<Expect> EXPECTS =
      List.of(
          Expect.READING,
          Expect.OFFER,
          Expect.SECTIONS,
          Expect.STORIES,
          Expect.PAUSED,
          Expect.HELP,
          Expect.NOTHING);

  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  private State() {}

  public static String write(Session session) {
    try {
      return ENCODER.encodeToString(StateWriter.bytes(session));
    } catch (BufferOverflowException e) {
      if (session.history().isEmpty()) {
        throw new IllegalArgumentException("the session's names are too long to be written", e);
      }
      List<Place> history = session.history();
      return write(session.withHistory(history.subList(1, history.size())));
    }
  }

  /// The session that `text` tells. Rubbish begins at its story if that can be read, else anew.
  public static Session read(@Nullable String text, Instant now, String language) {
    Session fresh = Session.fresh(now, language);
    if (text == null || text.isEmpty() || text.length() > LONGEST) {
      return fresh;
    }
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return fresh;
    }
    try {
      return StateReader.session(bytes);
    } catch (IllegalArgumentException e) {
      return atStory(fresh, bytes);
    }
  }

  private static Session atStory(Session fresh, byte[] bytes) {
    if (bytes.length < 1 + Long.BYTES) {
      return fresh;
    }
    StoryId story = new StoryId(HexFormat.of().formatHex(bytes, 1, 1 + Long.BYTES));
    return fresh.at(new Position(story, 1, Level.SUMMARY, 0, 0, NO_HASH));
  }
}
