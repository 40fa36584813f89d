package fm.earshot.audio;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// What came of fitting a programme into a time: a bulletin, or why there is none.
public sealed interface Fitted permits Bulletin, Fitted.Unfit {

  sealed interface Unfit extends Fitted {
    /// One line for whoever asked.
    String why();
  }

  record UnknownProgramme(List<String> known) implements Unfit {
    public UnknownProgramme {
      known = List.copyOf(known);
    }

    @Override
    public String why() {
      return "there is no programme of that name; there is " + String.join(", ", known);
    }
  }

  record NoNews() implements Unfit {
    @Override
    public String why() {
      return "the programme has no news to tell now";
    }
  }

  /// Not even the lead's headline fits; `least` is what it takes with intro and sign-off.
  record TooShort(Duration least) implements Unfit {
    @Override
    public String why() {
      long seconds = least.plusMillis(999).toSeconds();
      return "the first headline with intro and sign-off takes " + seconds + " seconds";
    }
  }

  /// No choice of whole sentences comes near enough to `target`; `nearest` is the longest that is
  /// not longer.
  record NotExactly(Duration target, Bulletin nearest) implements Unfit {
    @Override
    public String why() {
      return String.format(
          Locale.ROOT,
          "no choice of whole sentences fills %d seconds; the nearest takes %.1f",
          target.toSeconds(),
          nearest.length().toMillis() / 1000.0);
    }
  }
}
