package fm.earshot.summary;

/// What made a summary: the engine ("lead", "openai" …), its model, empty where there is none, and
/// the version of the prompt or rules. A summary of another maker is another summary.
public record Maker(String engine, String model, String prompt) {
  /// Who writes by hand.
  public static final Maker EDITOR = new Maker("newsroom", "", "");

  /// Such as "openai small-model, prompt en-1".
  public String words() {
    return (engine + " " + model).strip() + (prompt.isEmpty() ? "" : ", prompt " + prompt);
  }
}
