package fm.earshot.dialogue;

import fm.earshot.news.Position;
import fm.earshot.news.StoryId;
import fm.earshot.news.Wording;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a [Session] in the layout of [State]. Throws [IllegalArgumentException] where it is
/// another layout, breaks off, or says what cannot be.
final class StateReader {
  private static final int LONGEST_NAME = 100;
  private static final int LARGEST = 1_000_000;

  /// The last that Java can count with in every way: before the year 10000.
  private static final long LAST_TIME = 253_402_300_799_999L;

  private static final HexFormat HEX = HexFormat.of();

  private final byte[] in;
  private int next;

  private StateReader(byte[] in) {
    this.in = in;
  }

  static Session session(byte[] bytes) {
    return new StateReader(bytes).session();
  }

  private Session session() {
    byte layout = in[take(1)];
    if (layout != State.LAYOUT && layout != State.LAYOUT_BEFORE) {
      throw new IllegalArgumentException("another layout");
    }
    Raw place = place();
    Session.Awaited awaited = new Session.Awaited(of(State.EXPECTS, number()), small());
    Instant started = Instant.ofEpochMilli(time());
    Instant since = Instant.ofEpochSecond(time());
    int rate = small();
    Manner manner = new Manner(since, text(), rate);
    List<String> programmes = new ArrayList<>(2);
    for (int left = count(Session.HISTORY + 1); left > 0; left--) {
      programmes.add(text());
    }
    List<Place> history = new ArrayList<>(Session.HISTORY);
    for (int left = count(Session.HISTORY); left > 0; left--) {
      history.add(place().named(programmes));
    }
    return new Session(place.named(programmes), awaited, started, manner, history);
  }

  /// A place whose programme is still a number into the names.
  private record Raw(Place place, int programme) {
    Place named(List<String> programmes) {
      String name = of(programmes, programme);
      return new Place(
          name,
          place.position(),
          place.index(),
          place.listing(),
          place.briefing(),
          place.announced());
    }
  }

  private Raw place() {
    int id = take(Long.BYTES);
    int packed = small();
    int level = packed % State.BELOW_WORDING;
    Wording announced = wording(packed / State.BELOW_WORDING);
    Position at = null;
    if (level / 2 < State.LEVELS.size()) {
      int version = small();
      int sentence = small();
      int offset = small();
      int hash = take(Integer.BYTES);
      StoryId story = new StoryId(HEX.formatHex(in, id, id + Long.BYTES));
      String digits = HEX.formatHex(in, hash, hash + Integer.BYTES);
      at = new Position(story, version, State.LEVELS.get(level / 2), sentence, offset, digits);
    }
    int index = small();
    int briefing = small() + Place.NO_BRIEFING;
    return new Raw(new Place("", at, index, level % 2 == 1, briefing, announced), small());
  }

  private static @Nullable Wording wording(int number) {
    return number == 0 ? null : of(State.WORDINGS, number - 1L);
  }

  /// Where the next so many bytes begin, which are passed over.
  private int take(int bytes) {
    int from = next;
    if (bytes > in.length - from) {
      throw new IllegalArgumentException("it breaks off");
    }
    next = from + bytes;
    return from;
  }

  private long number() {
    long number = 0;
    for (int shift = 0; shift < Long.SIZE - 7; shift += 7) {
      byte each = in[take(1)];
      number |= (long) (each & 0x7f) << shift;
      if (each >= 0) {
        return number;
      }
    }
    throw new IllegalArgumentException("a number without an end");
  }

  private int small() {
    return (int) atMost(number(), LARGEST);
  }

  private long time() {
    return atMost(number(), LAST_TIME);
  }

  private int count(int most) {
    return (int) atMost(number(), most);
  }

  private static long atMost(long number, long most) {
    if (number > most) {
      throw new IllegalArgumentException("out of bounds");
    }
    return number;
  }

  private static <T> T of(List<T> values, long index) {
    return values.get((int) atMost(index, values.size() - 1L));
  }

  private String text() {
    int length = count(LONGEST_NAME);
    ByteBuffer bytes = ByteBuffer.wrap(in, take(length), length);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("no text", e);
    }
  }
}
