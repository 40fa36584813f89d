package fm.earshot.summary.model;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The way to a model. A call that takes longer than `timeout` is given up.
public record Access(Engine engine, String model, Account account, Duration timeout) {

  /// Where, and as whom. Without a base the engine's own address is meant; for Bedrock a key is
  /// `ID:SECRET`, and without one the usual places of AWS are looked at. The key is not shown.
  public record Account(@Nullable URI base, @Nullable String key, @Nullable String region) {
    @Override
    public String toString() {
      return "Account[" + base + ", " + (key == null ? "no key" : "(secret)") + ", " + region + "]";
    }
  }

  /// The same way to another model.
  public Access to(String other) {
    return new Access(engine, other, account, timeout);
  }
}
