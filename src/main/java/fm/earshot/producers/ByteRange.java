package fm.earshot.producers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which bytes of a file are asked for (RFC 9110, section 14): all of them, some in a row, or some
/// that it does not have.
sealed interface ByteRange {
  Pattern ONE =
      Pattern.compile("(?i)bytes[ \t]*=[ \t]*([0-9]{0,18})[ \t]*-[ \t]*([0-9]{0,18})[ \t]*");

  record All() implements ByteRange {}

  /// From `first` to `last`, both of them too.
  record Part(long first, long last) implements ByteRange {
    long length() {
      return last - first + 1;
    }
  }

  record Beyond() implements ByteRange {}

  /// What cannot be read, and more than one part, is as if it were not asked for.
  static ByteRange of(@Nullable String header, long length) {
    Matcher one = ONE.matcher(header == null ? "" : header);
    if (!one.matches() || (one.group(1).isEmpty() && one.group(2).isEmpty())) {
      return new All();
    }
    if (one.group(1).isEmpty()) {
      long most = Long.parseLong(one.group(2));
      return most == 0 || length == 0
          ? new Beyond()
          : new Part(Math.max(0, length - most), length - 1);
    }
    long first = Long.parseLong(one.group(1));
    long last = one.group(2).isEmpty() ? length - 1 : Long.parseLong(one.group(2));
    if (!one.group(2).isEmpty() && last < first) {
      return new All();
    }
    return first >= length ? new Beyond() : new Part(first, Math.min(last, length - 1));
  }
}
