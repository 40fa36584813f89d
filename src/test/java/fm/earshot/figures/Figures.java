package fm.earshot.figures;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// All figures of docs/figures.md.
public final class Figures {
  private Figures() {}

  public static void main(String[] args) throws Exception {
    new Runner(new OptionsBuilder().include("TurnBench").addProfiler(GCProfiler.class).build())
        .run();
  }
}
