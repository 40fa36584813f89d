package fm.earshot.studio;

import org.jspecify.annotations.Nullable;

/// What every page has around it. `said` is what the last step did, `error` what is wrong with it;
/// `canLeave` where one had to log in.
public record Frame(
    String title,
    Station station,
    String who,
    String csrf,
    boolean canLeave,
    @Nullable String said,
    @Nullable String error) {

  public Frame wrong(String error) {
    return new Frame(title, station, who, csrf, canLeave, null, error);
  }
}
