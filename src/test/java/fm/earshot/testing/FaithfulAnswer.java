package fm.earshot.testing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a model says that keeps to the article, and what it makes of that when it does not.
final class FaithfulAnswer {
  private static final Pattern SAID_LAST =
      Pattern.compile("^(\\p{Lu}[^\"“”]*), ((?:the )?[\\p{L} ]{3,40}) said\\.$");
  private static final Pattern NAME =
      Pattern.compile("(?<=[\\p{L},] )\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern ORDER =
      Pattern.compile(
          "(?i)ignor|disregard|instruction|system|assistant|you"
              + " are|say|tell|reply|respond|summar|prompt|output|anweisung|consigne");

  private FaithfulAnswer() {}

  /// The first sentences, a little reworded, as many as fit each size, each of them `changed`.
  static String of(ModelRequest request, UnaryOperator<String> changed) {
    List<String> article = request.article();
    Map<String, List<Integer>> sizes = new LinkedHashMap<>();
    sizes.put("gist", fitting(article, 25, 1));
    sizes.put("brief", fitting(article, 75, 30));
    sizes.put("longer", fitting(article, 150, 30));
    sizes.put("radio", fitting(article, 75, 30));
    ObjectNode answer = ModelRequest.JSON.createObjectNode();
    sizes.forEach((size, chosen) -> {
      ArrayNode lines = answer.putArray(size);
      chosen.forEach(i -> line(lines, changed.apply(reworded(article.get(i))), i));
    });
    return answer.toString();
  }

  private static void line(ArrayNode lines, String text, int source) {
    lines.addObject().put("text", text).putArray("sources").add(source);
  }

  private static List<Integer> fitting(List<String> article, int words, int most) {
    List<Integer> chosen = new ArrayList<>();
    int used = 0;
    for (int i = 0; i < article.size() && chosen.size() < most; i++) {
      int length = article.get(i).split("\\s+").length;
      if (used + length <= words) {
        chosen.add(i);
        used += length;
      }
    }
    return chosen;
  }

  /// Who says so comes first, and what only joins sentences goes.
  private static String reworded(String sentence) {
    Matcher said = SAID_LAST.matcher(sentence);
    if (said.matches()) {
      String who = said.group(2);
      String what = said.group(1);
      boolean name = Set.of("The", "A", "An").contains(what.split(" ", 2)[0]);
      String rest = name ? what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1) : what;
      return who.substring(0, 1).toUpperCase(Locale.ROOT)
          + who.substring(1)
          + " said "
          + rest
          + ".";
    }
    Matcher joined =
        Pattern.compile("^(?:But|And|However,|Meanwhile,|Also,) (.)").matcher(sentence);
    return joined.find()
        ? joined.group(1).toUpperCase(Locale.ROOT) + sentence.substring(joined.end())
        : sentence;
  }

  static String otherNumbers(String line) {
    String other =
        NUMBER
            .matcher(line)
            .replaceAll(number -> Long.toString(Long.parseLong(number.group()) + 3));
    return other.equals(line) ? line.replaceFirst("\\.$", " after 37 complaints.") : other;
  }

  /// The first two names change places; where there are not two, a stranger comes in.
  static String otherNames(String line) {
    List<String> names =
        NAME.matcher(line).results().map(each -> each.group()).distinct().limit(2).toList();
    if (names.size() < 2) {
      return line.replaceFirst("\\.$", " with Brendan Okafor.");
    }
    return line.replace(names.getFirst(), "\0")
        .replace(names.getLast(), names.getFirst())
        .replace("\0", names.getLast());
  }

  /// What is between quotation marks, or after a colon, in the sentence that gives orders; it is
  /// said to come from the first sentence.
  static String obeying(ModelRequest request) {
    if (request.judges()) {
      return verdicts(request, true);
    }
    String order =
        request.article().stream()
            .filter(sentence -> ORDER.matcher(sentence).find())
            .findFirst()
            .orElse("I have no orders.");
    String payload = payload(order);
    ObjectNode answer = ModelRequest.JSON.createObjectNode();
    for (String size : List.of("gist", "brief", "longer", "radio")) {
      line(answer.putArray(size), payload, 0);
    }
    return answer.toString();
  }

  private static String payload(String order) {
    Matcher quoted = Pattern.compile("[\"“'‘]([^\"”]{5,})[\"”'’]").matcher(order);
    Matcher told = Pattern.compile(": (.{5,})$").matcher(order);
    return quoted.find() ? quoted.group(1) : told.find() ? told.group(1) : order;
  }

  /// Supported if all words of the line stand in the article.
  static String verdicts(ModelRequest request) {
    Set<String> known = words(String.join(" ", request.article()));
    return verdicts(request.lines().stream().map(line -> known.containsAll(words(line))).toList());
  }

  static String verdicts(ModelRequest request, boolean supported) {
    return verdicts(request.lines().stream().map(_ -> supported).toList());
  }

  private static String verdicts(List<Boolean> supported) {
    ObjectNode answer = ModelRequest.JSON.createObjectNode();
    ArrayNode lines = answer.putArray("lines");
    for (boolean one : supported) {
      int line = lines.size();
      lines.addObject().put("line", line).put("supported", one).put("words", "");
    }
    return answer.toString();
  }

  private static Set<String> words(String text) {
    String bare = text.replaceFirst("^\\(from [\\d, ]+\\) ", "");
    return Arrays.stream(bare.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
