package fm.earshot.summary.model;

import java.time.Duration;

/// Told of every try to ask a model.
public interface Bill {
  void call(Outcome outcome, Duration took);

  /// Tokens of a question and of its answer; guessed where the model does not say.
  void tokens(long in, long out);
}
