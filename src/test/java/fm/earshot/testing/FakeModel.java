package fm.earshot.testing;

import fm.earshot.news.Story;
import fm.earshot.summary.Draft;
import fm.earshot.summary.Line;
import fm.earshot.summary.Maker;
import fm.earshot.summary.NoSummaryException;
import fm.earshot.summary.Size;
import fm.earshot.summary.Summarizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A model that answers what it is told to, in all sizes, and remembers whom it was asked about.
public final class FakeModel implements Summarizer {
  public static final Maker MAKER = new Maker("fake", "small", "en-1");

  private final List<Story> asked = Collections.synchronizedList(new ArrayList<>());
  private Answer answer = story -> "A short account of it.";

  /// What it says of a story in every size.
  public interface Answer {
    String of(Story story) throws NoSummaryException;
  }

  public FakeModel answers(Answer answer) {
    this.answer = answer;
    return this;
  }

  public List<Story> asked() {
    return List.copyOf(asked);
  }

  @Override
  public Maker maker() {
    return MAKER;
  }

  @Override
  public Draft draft(Story story) throws NoSummaryException {
    asked.add(story);
    List<Line> lines = List.of(new Line(answer.of(story), List.of(0)));
    Map<Size, List<Line>> sizes = new EnumMap<>(Size.class);
    for (Size size : Size.values()) {
      sizes.put(size, lines);
    }
    return new Draft(sizes);
  }
}
