package fm.earshot.app;

import fm.earshot.summary.CopyDesk;
import fm.earshot.summary.Spending;
import fm.earshot.summary.Tally;
import fm.earshot.summary.guard.Guard;
import fm.earshot.summary.model.Access;
import fm.earshot.summary.model.ForTheEar;
import fm.earshot.summary.model.Model;
import fm.earshot.summary.model.ModelJudge;
import fm.earshot.summary.model.ModelSummarizer;
import fm.earshot.summary.model.Patience;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes the desk at which a model writes summaries, and a model checks them. Opens nothing: the
/// libraries of models are read when the first story comes.
final class Models {
  private final Spending spending;
  private final InstantSource clock;
  private final ModelMeters meters;

  private Models(Spending spending, InstantSource clock, ModelMeters meters) {
    this.spending = spending;
    this.clock = clock;
    this.meters = meters;
  }

  /// Null where no model is set.
  static @Nullable CopyDesk of(
      Settings.Summaries settings,
      Spending spending,
      InstantSource clock,
      Tally tally,
      MeterRegistry registry) {
    Access writer = settings.writer();
    if (writer == null) {
      return null;
    }
    ModelMeters meters = new ModelMeters(registry, settings.budget().prices());
    Models models = new Models(spending, clock, meters);
    return new CopyDesk(
        new ModelSummarizer(models.model(writer, "writer")),
        List.of(
            new ForTheEar(),
            new Guard(),
            new ModelJudge(models.model(writer.to(settings.judge()), "judge"))),
        settings.hold(),
        clock,
        tally);
  }

  private Model model(Access access, String role) {
    Model model = new Model(access, spending, meters.bill(role), clock, Patience.USUAL);
    meters.watch(role, model);
    return model;
  }
}
