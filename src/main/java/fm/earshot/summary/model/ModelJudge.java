package fm.earshot.summary.model;

import fm.earshot.news.Sentences;
import fm.earshot.news.Story;
import fm.earshot.summary.Doubt;
import fm.earshot.summary.Judge;
import fm.earshot.summary.Line;
import fm.earshot.summary.NoSummaryException;
import java.util.List;
import java.util.stream.Collectors;

/// Has a model say of each line whether the article says so. What it does not speak of is doubted.
public final class ModelJudge implements Judge {
  private final Model model;

  public ModelJudge(Model model) {
    this.model = model;
  }

  @Override
  public List<List<Doubt>> doubts(Story story, List<Line> lines) throws NoSummaryException {
    List<String> told = lines.stream().map(ModelJudge::withSources).toList();
    String material = Numbered.article(Sentences.of(story)) + Numbered.between("lines", told);
    Question question = new Question(Prompts.judge(), material, Verdicts.shape());
    return Verdicts.read(model.ask(question), lines);
  }

  @Override
  public boolean rests() {
    return model.rests();
  }

  private static String withSources(Line line) {
    String sources = line.sources().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return "(from " + sources + ") " + line.text();
  }
}
