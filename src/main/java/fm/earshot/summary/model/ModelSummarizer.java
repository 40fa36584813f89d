package fm.earshot.summary.model;

import fm.earshot.news.Sentences;
import fm.earshot.news.Story;
import fm.earshot.summary.Draft;
import fm.earshot.summary.Maker;
import fm.earshot.summary.NoSummaryException;
import fm.earshot.summary.NoSummaryException.Reason;
import fm.earshot.summary.Summarizer;
import java.util.List;

/// Has a model write all sizes of one story in one call. It gets nothing but the story's sentences,
/// numbered.
public final class ModelSummarizer implements Summarizer {
  /// Characters; some 15,000 tokens.
  static final int LONGEST = 60_000;

  private final Model model;

  public ModelSummarizer(Model model) {
    this.model = model;
  }

  @Override
  public Maker maker() {
    return new Maker(model.engine(), model.name(), Prompts.VERSION);
  }

  @Override
  public Draft draft(Story story) throws NoSummaryException {
    List<String> sentences = Sentences.of(story);
    int length = sentences.stream().mapToInt(String::length).sum();
    if (length > LONGEST || sentences.isEmpty()) {
      throw new NoSummaryException(
          Reason.TOO_LONG, length + " characters are not 1 to " + LONGEST + " for a model");
    }
    Question question =
        new Question(
            Prompts.summary(story.content().language()),
            Numbered.article(sentences),
            Answer.shape());
    return Answer.read(model.ask(question), sentences.size());
  }

  @Override
  public boolean rests() {
    return model.rests();
  }
}
