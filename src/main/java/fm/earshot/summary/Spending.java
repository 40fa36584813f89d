package fm.earshot.summary;

/// What models have cost today, and whether there is something left.
public interface Spending {
  /// Counts one more call; false, and nothing is counted, where the day's budget is spent.
  boolean call();

  /// Counts the tokens of a call: of the question and of the answer.
  void tokens(long in, long out);
}
