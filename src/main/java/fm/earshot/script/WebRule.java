package fm.earshot.script;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Addresses as people say them: "example dot com", "desk at example dot com", "hashtag".
///
/// What follows the host of a web address is said only if it is short.
final class WebRule implements SpokenRule {
  private static final int LONGEST_PATH = 40;
  private static final String LABEL = "[\\p{L}\\d][\\p{L}\\d-]{0,62}+";
  private static final String HOST = LABEL + "(?:\\." + LABEL + "){1,5}+";
  private static final Pattern MAIL = Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,64}+@" + HOST);
  private static final Pattern URL =
      Pattern.compile(
          "(?<![\\w@])(?:https?://(?:www\\.)?|www\\.)("
              + HOST
              + ")(?::\\d{1,5})?+([/?#][^\\s\"<>()]{0,2000}+)?+");
  private static final Pattern BARE =
      Pattern.compile(
          "(?<![\\w.@-])(?:"
              + "[\\p{L}\\d-]{1,63}+\\.){1,4}(?:com|org|net|gov|edu|info|ca|uk|io|fm|tv|eu|mx)(?![\\w-]|\\.\\w)"
              + "((?:/[\\w-]{1,30}){1,3}+(?![/.]?\\w))?+");
  private static final Pattern HASHTAG = Pattern.compile("(?<![\\w&/])#(?=\\p{L})");
  private static final Pattern NUMBER_SIGN = Pattern.compile("(?<![\\w&/])#(?=\\d)");
  private static final Pattern HANDLE = Pattern.compile("(?<![\\w.])@(?=\\w)");

  @Override
  public String apply(String text) {
    if (!SpokenRule.hasInnerStop(text) && !SpokenRule.hasOneOf("#@", text)) {
      return text;
    }
    String said = MAIL.matcher(text).replaceAll(m -> dots(m.group().replace("@", " at ")));
    said = URL.matcher(said).replaceAll(WebRule::url);
    said = BARE.matcher(said).replaceAll(m -> dots(m.group()).replace("/", " slash "));
    said = HASHTAG.matcher(said).replaceAll("hashtag ");
    said = NUMBER_SIGN.matcher(said).replaceAll("number ");
    return HANDLE.matcher(said).replaceAll("at ");
  }

  private static String url(MatchResult m) {
    String path = m.group(2) == null ? "" : m.group(2);
    int end = path.length();
    while (end > 0 && ".,;:!?'".indexOf(path.charAt(end - 1)) >= 0) {
      end--;
    }
    String tail = path.substring(end);
    String way = path.substring(0, end);
    boolean sayable = way.length() > 1 && way.length() <= LONGEST_PATH && way.matches("[/\\w-]++");
    String said = sayable ? way.replaceAll("/$", "").replace("/", " slash ") : "";
    return dots(m.group(1)) + said.replace('_', ' ') + tail;
  }

  private static String dots(String address) {
    return address.replace(".", " dot ");
  }
}
