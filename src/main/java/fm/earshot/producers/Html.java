package fm.earshot.producers;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text in HTML and XML.
final class Html {
  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");

  private Html() {}

  /// Safe within an element and within an attribute in double quotes.
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    FlashRss.writable(text)
        .chars()
        .forEach(c -> {
          switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.append((char) c);
          }
        });
    return safe.toString();
  }

  /// `template` with each `{{name}}` replaced, in one go: what is put in is not looked at again.
  static String filled(String template, Map<String, String> safe) {
    return PLACE
        .matcher(template)
        .replaceAll(place -> Matcher.quoteReplacement(value(safe, place.group(1))));
  }

  private static String value(Map<String, String> safe, String name) {
    String value = safe.get(name);
    if (value == null) {
      throw new IllegalStateException("nothing to put in for " + name);
    }
    return value;
  }
}
