package fm.earshot.dialogue;

import fm.earshot.news.Level;
import fm.earshot.news.Position;
import fm.earshot.news.StoryId;
import java.nio.BufferOverflowException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A [Session] as text: versioned, base64url, at most 600 characters.
///
/// The first byte is the layout's version, the next eight the story, so that another version's text
/// still tells the story. Numbers are LEB128. A session too long for the text forgets its oldest
/// moves. There is no signature of its own: the carrier's covers it.
public final class State {
  public static final int LONGEST = 600;
  private static final byte LAYOUT = 1;
  private static final int BYTES = LONGEST / 4 * 3;
  private static final int LONGEST_NAME = 100;

  /// Of a position that is only guessed, from a text that could not be read further than its story.
  static final String NO_HASH = "00000000";

  /// The numbers that levels and expectations have in this layout.
  private static final List<Level> LEVELS =
      List.of(Level.HEADLINE, Level.SUMMARY, Level.LONG_SUMMARY, Level.FULL_TEXT);

  private static final List<Expect> EXPECTS =
      List.of(
          Expect.READING,
          Expect.OFFER,
          Expect.SECTIONS,
          Expect.STORIES,
          Expect.PAUSED,
          Expect.HELP,
          Expect.NOTHING);
  private static final HexFormat HEX = HexFormat.of();

  private State() {}

  public static String write(Session session) {
    try {
      return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(session));
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
      return session(ByteBuffer.wrap(bytes));
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      return atStory(fresh, bytes);
    }
  }

  private static Session atStory(Session fresh, byte[] bytes) {
    if (bytes.length < 1 + Long.BYTES) {
      return fresh;
    }
    StoryId story = new StoryId(HEX.formatHex(bytes, 1, 1 + Long.BYTES));
    return fresh.at(new Position(story, 1, Level.SUMMARY, 0, 0, NO_HASH));
  }

  private static byte[] bytes(Session session) {
    ByteBuffer out = ByteBuffer.allocate(BYTES);
    List<String> programmes = programmes(session);
    out.put(LAYOUT);
    putPlace(out, session.place(), programmes);
    putNumber(out, EXPECTS.indexOf(session.awaited().expect()));
    putNumber(out, session.awaited().silences());
    putNumber(out, session.started().toEpochMilli());
    putNumber(out, session.manner().since().getEpochSecond());
    putNumber(out, session.manner().rate());
    putText(out, session.manner().language());
    putNumber(out, programmes.size());
    programmes.forEach(name -> putText(out, name));
    putNumber(out, session.history().size());
    session.history().forEach(place -> putPlace(out, place, programmes));
    byte[] bytes = new byte[out.position()];
    out.flip().get(bytes);
    return bytes;
  }

  private static List<String> programmes(Session session) {
    LinkedHashSet<String> names = new LinkedHashSet<>();
    names.add(session.programme());
    session.history().forEach(place -> names.add(place.programme()));
    return List.copyOf(names);
  }

  private static Session session(ByteBuffer in) {
    if (in.get() != LAYOUT) {
      throw new IllegalArgumentException("another layout");
    }
    RawPlace place = rawPlace(in);
    Session.Awaited awaited = new Session.Awaited(of(EXPECTS, number(in)), small(in));
    Instant started = Instant.ofEpochMilli(time(in));
    Instant since = Instant.ofEpochSecond(time(in));
    int rate = small(in);
    Manner manner = new Manner(since, text(in), rate);
    List<String> programmes = new ArrayList<>();
    for (int left = count(in, Session.HISTORY + 1); left > 0; left--) {
      programmes.add(text(in));
    }
    List<Place> history = new ArrayList<>();
    for (int left = count(in, Session.HISTORY); left > 0; left--) {
      history.add(rawPlace(in).named(programmes));
    }
    return new Session(place.named(programmes), awaited, started, manner, history);
  }

  private static void putPlace(ByteBuffer out, Place place, List<String> programmes) {
    Position at = place.position();
    out.put(at == null ? new byte[Long.BYTES] : HEX.parseHex(at.story().value()));
    int level = at == null ? LEVELS.size() : LEVELS.indexOf(at.level());
    putNumber(out, level * 2 + (place.listing() ? 1 : 0));
    if (at != null) {
      putNumber(out, at.version());
      putNumber(out, at.sentence());
      putNumber(out, at.offset());
      out.put(HEX.parseHex(at.hash()));
    }
    putNumber(out, place.index());
    putNumber(out, place.briefing() - Place.NO_BRIEFING);
    putNumber(out, programmes.indexOf(place.programme()));
  }

  /// A place whose programme is still a number into the names.
  private record RawPlace(Place place, int programme) {
    Place named(List<String> programmes) {
      String name = of(programmes, programme);
      return new Place(name, place.position(), place.index(), place.listing(), place.briefing());
    }
  }

  private static RawPlace rawPlace(ByteBuffer in) {
    byte[] id = new byte[Long.BYTES];
    in.get(id);
    int level = small(in);
    Position at = null;
    if (level / 2 < LEVELS.size()) {
      int version = small(in);
      int sentence = small(in);
      int offset = small(in);
      byte[] hash = new byte[Integer.BYTES];
      in.get(hash);
      StoryId story = new StoryId(HEX.formatHex(id));
      at =
          new Position(
              story, version, LEVELS.get(level / 2), sentence, offset, HEX.formatHex(hash));
    }
    int index = small(in);
    int briefing = small(in) + Place.NO_BRIEFING;
    return new RawPlace(new Place("", at, index, level % 2 == 1, briefing), small(in));
  }

  private static void putNumber(ByteBuffer out, long number) {
    long left = number;
    while (left > 0x7f) {
      out.put((byte) ((left & 0x7f) | 0x80));
      left >>>= 7;
    }
    out.put((byte) left);
  }

  private static long number(ByteBuffer in) {
    long number = 0;
    for (int shift = 0; shift < Long.SIZE - 7; shift += 7) {
      byte next = in.get();
      number |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return number;
      }
    }
    throw new IllegalArgumentException("a number without an end");
  }

  private static int small(ByteBuffer in) {
    long number = number(in);
    if (number > 1_000_000) {
      throw new IllegalArgumentException("out of bounds");
    }
    return (int) number;
  }

  /// A time that Java can count with: before the year 10000.
  private static long time(ByteBuffer in) {
    long number = number(in);
    if (number > 253_402_300_799_999L) {
      throw new IllegalArgumentException("no such time");
    }
    return number;
  }

  private static int count(ByteBuffer in, int most) {
    int count = small(in);
    if (count > most) {
      throw new IllegalArgumentException("too many");
    }
    return count;
  }

  private static <T> T of(List<T> values, long index) {
    if (index >= values.size()) {
      throw new IllegalArgumentException("no such value");
    }
    return values.get((int) index);
  }

  private static void putText(ByteBuffer out, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    putNumber(out, bytes.length);
    out.put(bytes);
  }

  private static String text(ByteBuffer in) {
    byte[] bytes = new byte[count(in, LONGEST_NAME)];
    in.get(bytes);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("no text", e);
    }
  }
}
