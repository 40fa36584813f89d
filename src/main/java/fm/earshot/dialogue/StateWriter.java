package fm.earshot.dialogue;

import fm.earshot.news.Position;
import java.nio.BufferOverflowException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Writes a [Session] in the layout of [State]. Throws [BufferOverflowException] where it takes
/// more than the text may.
final class StateWriter {
  private static final int BYTES = State.LONGEST / 4 * 3;

  private final byte[] out = new byte[BYTES];
  private int length;

  private StateWriter() {}

  static byte[] bytes(Session session) {
    StateWriter writer = new StateWriter();
    writer.put(session);
    return Arrays.copyOf(writer.out, writer.length);
  }

  private void put(Session session) {
    List<String> programmes = programmes(session);
    put(State.LAYOUT);
    put(session.place(), programmes);
    number(State.EXPECTS.indexOf(session.awaited().expect()));
    number(session.awaited().silences());
    number(session.started().toEpochMilli());
    number(session.manner().since().getEpochSecond());
    number(session.manner().rate());
    text(session.manner().language());
    number(programmes.size());
    for (String name : programmes) {
      text(name);
    }
    number(session.history().size());
    for (Place place : session.history()) {
      put(place, programmes);
    }
  }

  /// Each programme once, that of the session first.
  private static List<String> programmes(Session session) {
    List<String> names = new ArrayList<>(2);
    names.add(session.programme());
    for (Place place : session.history()) {
      if (!names.contains(place.programme())) {
        names.add(place.programme());
      }
    }
    return names;
  }

  private void put(Place place, List<String> programmes) {
    Position at = place.position();
    hex(at == null ? State.NO_STORY : at.story().value());
    int level = at == null ? State.LEVELS.size() : State.LEVELS.indexOf(at.level());
    int wording = place.announced() == null ? 0 : 1 + State.WORDINGS.indexOf(place.announced());
    number(wording * State.BELOW_WORDING + level * 2 + (place.listing() ? 1 : 0));
    if (at != null) {
      number(at.version());
      number(at.sentence());
      number(at.offset());
      hex(at.hash());
    }
    number(place.index());
    number(place.briefing() - Place.NO_BRIEFING);
    number(programmes.indexOf(place.programme()));
  }

  private void put(byte one) {
    if (length == BYTES) {
      throw new BufferOverflowException();
    }
    out[length++] = one;
  }

  private void number(long number) {
    long left = number;
    while (left > 0x7f) {
      put((byte) ((left & 0x7f) | 0x80));
      left >>>= 7;
    }
    put((byte) left);
  }

  private void hex(String digits) {
    for (int i = 0; i < digits.length(); i += 2) {
      put((byte) ((nibble(digits.charAt(i)) << 4) | nibble(digits.charAt(i + 1))));
    }
  }

  /// Of a digit that is known to be one: ids and hashes look at theirs when they are made.
  private static int nibble(char digit) {
    return digit <= '9' ? digit - '0' : digit - 'a' + 10;
  }

  private void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    for (byte each : bytes) {
      put(each);
    }
  }
}
