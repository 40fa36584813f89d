package fm.earshot.testing;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// The sample edition on the air for a class of tests, without a setting.
public abstract class OnAir {
  @TempDir protected static Path directory;
  protected static Air air;

  @BeforeAll
  static void goOnAir() {
    air = Air.with(directory);
  }

  @AfterAll
  static void goOff() {
    air.close();
  }
}
