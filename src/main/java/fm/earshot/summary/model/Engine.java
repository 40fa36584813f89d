package fm.earshot.summary.model;

import java.util.Locale;

/// How a model is spoken to.
public enum Engine {
  /// Also Ollama, vLLM, LocalAI and whoever else speaks as OpenAI does.
  OPENAI,
  ANTHROPIC,
  /// Amazon's Converse.
  BEDROCK;

  /// As it is written in settings.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
