package fm.earshot.summary.model;

import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.bedrock.BedrockChatModel;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.net.URI;
import java.util.Set;

/// Opens the way to a model, for each engine. Nobody but [Model] retries or logs.
final class Providers {
  /// Tokens; some models think before they write, which counts.
  private static final int LONGEST_ANSWER = 8_000;

  private static final Set<Capability> SCHEMA = Set.of(Capability.RESPONSE_FORMAT_JSON_SCHEMA);

  private Providers() {}

  static ChatModel open(Access access) {
    return switch (access.engine()) {
      case OPENAI -> openAi(access);
      case ANTHROPIC -> anthropic(access);
      case BEDROCK -> bedrock(access);
    };
  }

  private static ChatModel openAi(Access access) {
    URI base = access.account().base();
    String key = access.account().key();
    OpenAiChatModel.OpenAiChatModelBuilder builder =
        OpenAiChatModel.builder()
            .httpClientBuilder(new BoundedHttp.Builder(access.timeout()))
            .modelName(access.model())
            .strictJsonSchema(true)
            .supportedCapabilities(SCHEMA)
            .maxRetries(0);
    if (key != null) {
      builder.apiKey(key);
    }
    // OpenAI's newer models take only the newer word for it, most other servers only the older.
    return base == null
        ? builder.maxCompletionTokens(LONGEST_ANSWER).build()
        : builder.baseUrl(base.toString()).maxTokens(LONGEST_ANSWER).build();
  }

  private static ChatModel anthropic(Access access) {
    URI base = access.account().base();
    var builder =
        AnthropicChatModel.builder()
            .httpClientBuilder(new BoundedHttp.Builder(access.timeout()))
            .modelName(access.model())
            .apiKey(access.account().key())
            .maxTokens(LONGEST_ANSWER)
            .supportedCapabilities(SCHEMA)
            .maxRetries(0);
    return base == null ? builder.build() : builder.baseUrl(base.toString()).build();
  }

  private static ChatModel bedrock(Access access) {
    return BedrockChatModel.builder()
        .client(BedrockLine.open(access))
        .modelId(access.model())
        .supportedCapabilities(SCHEMA)
        .defaultRequestParameters(BedrockLine.parameters(LONGEST_ANSWER))
        .maxRetries(0)
        .build();
  }
}
