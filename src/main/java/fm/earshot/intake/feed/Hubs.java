package fm.earshot.intake.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a feed says that it can be subscribed to, and under which address its hubs know it (W3C
/// WebSub, 4). As written, or absolute; neither is checked.
public record Hubs(List<String> hubs, @Nullable String self) {
  public static final Hubs NONE = new Hubs(List.of(), null);
  private static final int MOST = 5;
  private static final int LONGEST = 1_000;
  private static final Pattern LINK =
      Pattern.compile("<([^<>]{1,1000})>\\s*((?:;[^,;\"<>]{0,200}(?:\"[^\"]{0,1000}\")?\\s*)*+)");
  private static final Pattern REL =
      Pattern.compile(";\\s*rel\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;\"]+))", Pattern.CASE_INSENSITIVE);

  public Hubs {
    hubs = hubs.stream().map(String::strip).filter(hub -> !hub.isEmpty()).limit(MOST).toList();
    self = self == null || self.isBlank() ? null : self.strip();
  }

  /// What `Link` headers (RFC 8288) say.
  static Hubs of(List<String> headers) {
    List<String> hubs = new ArrayList<>();
    String self = null;
    for (String header : headers) {
      Matcher link = LINK.matcher(header);
      while (link.find()) {
        List<String> rels = rels(link.group(2));
        if (rels.contains("hub")) {
          hubs.add(link.group(1));
        }
        if (rels.contains("self") && self == null) {
          self = link.group(1);
        }
      }
    }
    return new Hubs(hubs, self);
  }

  private static List<String> rels(String parameters) {
    Matcher rel = REL.matcher(parameters);
    if (!rel.find()) {
      return List.of();
    }
    String written = rel.group(1) == null ? rel.group(2) : rel.group(1);
    return List.of(written.toLowerCase(Locale.ROOT).split("\\s+"));
  }

  /// These before those that the document itself names.
  Hubs before(Hubs document) {
    return new Hubs(hubs.isEmpty() ? document.hubs : hubs, self == null ? document.self : self);
  }

  /// Absolute as seen from `place`, which is also where a feed is that does not say; without what
  /// nobody can open.
  Hubs from(URI place) {
    List<String> absolute = new ArrayList<>();
    for (String hub : hubs) {
      String resolved = resolved(hub, place);
      if (resolved != null) {
        absolute.add(resolved);
      }
    }
    String own = self == null ? null : resolved(self, place);
    return new Hubs(absolute, own == null ? place.toString() : own);
  }

  private static @Nullable String resolved(String written, URI place) {
    try {
      URI uri = place.resolve(written);
      boolean web = String.valueOf(uri.getScheme()).matches("(?i)https?") && uri.getHost() != null;
      String text = uri.toString();
      return web && text.length() <= LONGEST && uri.getRawFragment() == null ? text : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
