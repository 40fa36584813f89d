package fm.earshot.producers;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Entity tags, as clients send them back.
final class Tags {
  private Tags() {}

  /// RFC 9110, section 13.1.2: a list of tags, weak ones too, or a star.
  static boolean match(@Nullable String known, String tag) {
    return known != null
        && Arrays.stream(known.split(",", -1))
            .map(one -> one.strip().replaceFirst("^W/", ""))
            .anyMatch(one -> one.equals(tag) || one.equals("*"));
  }
}
