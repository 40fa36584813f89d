package fm.earshot.phone;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How the hotline is set up. `authToken` is the carrier's secret, null when nothing is verified;
/// `publicUrl` the base that the carrier calls, null when unknown; `voice` and `language` are the
/// carrier's names; `numbers` says which programme a dialled number opens (others open `top`).
public record PhoneSettings(
    @Nullable String authToken,
    @Nullable String publicUrl,
    String voice,
    String language,
    Input input,
    Map<String, String> numbers) {
  public static final PhoneSettings DEFAULTS =
      new PhoneSettings(
          null, null, "Polly.Joanna-Neural", "en-US", Input.KEYS_AND_SPEECH, Map.of());

  private static final Pattern BASE =
      Pattern.compile("https?://[\\p{Alnum}.:\\[\\]-]+(/[\\p{Alnum}._~/-]*)?");

  /// What is listened for while reading; questions take both. The carrier charges speech by use.
  public enum Input {
    KEYS,
    KEYS_AND_SPEECH
  }

  public PhoneSettings {
    authToken = authToken == null || authToken.isBlank() ? null : authToken.strip();
    publicUrl = publicUrl == null || publicUrl.isBlank() ? null : base(publicUrl.strip());
    Map<String, String> canonical = new TreeMap<>();
    numbers.forEach((number, programme) -> canonical.put(Caller.canonical(number), programme));
    numbers = Map.copyOf(canonical);
  }

  private static String base(String url) {
    if (!BASE.matcher(url).matches()) {
      throw new IllegalArgumentException(
          "public-url is like https://news.example.org, not \"" + url + "\"");
    }
    return url.replaceAll("/+$", "");
  }

  @Nullable String programme(@Nullable String dialled) {
    return dialled == null ? null : numbers.get(Caller.canonical(dialled));
  }
}
