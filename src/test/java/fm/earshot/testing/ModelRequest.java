package fm.earshot.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a model server was asked: where, and the JSON of it.
public record ModelRequest(String path, String body) {
  static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern LINE = Pattern.compile("(?m)^\\[\\d+\\] (.*)$");

  /// The sentences of the article that it is given.
  public List<String> article() {
    return numbered("article");
  }

  /// The lines that it is to judge.
  public List<String> lines() {
    return numbered("lines");
  }

  public boolean judges() {
    return !lines().isEmpty();
  }

  public JsonNode json() {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All that is said to it, the task first.
  public String words() {
    List<String> words = new ArrayList<>();
    words.add(texts(json().path("system")));
    json().path("messages").forEach(message -> words.add(texts(message.path("content"))));
    return String.join("\n", words);
  }

  private static String texts(JsonNode content) {
    if (content.isTextual()) {
      return content.asText();
    }
    StringBuilder texts = new StringBuilder();
    content.forEach(part -> texts.append(part.path("text").asText()));
    return texts.toString();
  }

  private List<String> numbered(String mark) {
    Matcher block =
        Pattern.compile("(?ms)^<" + mark + ">\n(.*?)^</" + mark + ">$").matcher(words());
    List<String> lines = new ArrayList<>();
    if (block.find()) {
      LINE.matcher(block.group(1)).results().forEach(line -> lines.add(line.group(1)));
    }
    return lines;
  }

  /// An answer of these words, in the form of whoever was asked.
  ResponseDefinitionBuilder says(String words) {
    ObjectNode answer = JSON.createObjectNode();
    if (path.endsWith("/messages")) {
      anthropic(answer, words);
    } else if (path.endsWith("/converse")) {
      bedrock(answer, words);
    } else {
      openAi(answer, words);
    }
    return aResponse()
        .withStatus(200)
        .withHeader("Content-Type", "application/json")
        .withBody(answer.toString());
  }

  private static void openAi(ObjectNode answer, String words) {
    ObjectNode choice = answer.put("id", "1").put("model", "m").putArray("choices").addObject();
    choice.put("index", 0).put("finish_reason", "stop");
    choice.putObject("message").put("role", "assistant").put("content", words);
    answer
        .putObject("usage")
        .put("prompt_tokens", 1000)
        .put("completion_tokens", 100)
        .put("total_tokens", 1100);
  }

  private static void anthropic(ObjectNode answer, String words) {
    answer.put("id", "1").put("type", "message").put("role", "assistant").put("model", "m");
    answer.putArray("content").addObject().put("type", "text").put("text", words);
    answer.put("stop_reason", "end_turn");
    answer.putObject("usage").put("input_tokens", 1000).put("output_tokens", 100);
  }

  private static void bedrock(ObjectNode answer, String words) {
    ObjectNode message = answer.putObject("output").putObject("message").put("role", "assistant");
    message.putArray("content").addObject().put("text", words);
    answer.put("stopReason", "end_turn");
    answer
        .putObject("usage")
        .put("inputTokens", 1000)
        .put("outputTokens", 100)
        .put("totalTokens", 1100);
    answer.putObject("metrics").put("latencyMs", 1);
  }
}
