package fm.earshot.app;

import fm.earshot.intake.websub.Chance;
import java.security.SecureRandom;
import java.util.HexFormat;

/// Tokens of 256 bits, in hex.
record Tokens(SecureRandom random) implements Chance {
  private static final int BYTES = 32;

  @Override
  public String token() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public double fraction() {
    return random.nextDouble();
  }
}
