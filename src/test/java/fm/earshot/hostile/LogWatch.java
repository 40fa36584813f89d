package fm.earshot.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Reads the log while a class of tests runs, to the end of its servers, and finds no trace of a
/// fault in it.
final class LogWatch implements BeforeAllCallback, AfterAllCallback {
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final PrintStream before = System.err;

  @Override
  public void beforeAll(ExtensionContext context) {
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
  }

  String text() {
    return log.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    System.setErr(before);
    assertThat(text().lines())
        .noneMatch(line ->
            line.contains("Exception") || line.contains("\tat ") || line.contains(" ERROR "))
        .allSatisfy(line -> assertThat(line).hasSizeLessThan(1_000));
  }
}
