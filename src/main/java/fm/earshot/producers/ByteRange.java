package fm.earshot.producers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The bytes of a file that are asked for, from `first` to `last`; none where `first` lies after it
/// (RFC 9110, section 14).
record ByteRange(long first, long last) {
  private static final Pattern ONE = Pattern.compile("(?i)bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");

  /// Of a file of `length` bytes; null where all of it is to be sent, as it is for what we do not
  /// understand and for several ranges.
  static @Nullable ByteRange of(@Nullable String header, long length) {
    Matcher one = ONE.matcher(header == null ? "" : header);
    if (!one.matches() || (one.group(1).isEmpty() && one.group(2).isEmpty())) {
      return null;
    }
    if (one.group(1).isEmpty()) {
      long tail = Long.parseLong(one.group(2));
      return tail == 0
          ? new ByteRange(length, -1)
          : new ByteRange(Math.max(0, length - tail), length - 1);
    }
    long first = Long.parseLong(one.group(1));
    long last = one.group(2).isEmpty() ? length - 1 : Long.parseLong(one.group(2));
    if (last < first && !one.group(2).isEmpty()) {
      return null;
    }
    return new ByteRange(first, Math.min(last, length - 1));
  }

  boolean isNone() {
    return last < first;
  }

  long length() {
    return last - first + 1;
  }
}
