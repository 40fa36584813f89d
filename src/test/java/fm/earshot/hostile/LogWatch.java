package fm.earshot.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/// Reads the log while a class of tests runs, to the end of its servers, and finds no trace of a
/// fault in it.
final class LogWatch implements BeforeAllCallback, AfterAllCallback {
  private static final String PLANTED = "Planted";

  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final PrintStream before = System.err;

  @Override
  public void beforeAll(ExtensionContext context) {
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    LoggerFactory.getLogger("fm.earshot." + PLANTED).info(PLANTED);
  }

  String text() {
    return log.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    System.setErr(before);
    assertThat(text()).as("what is logged is seen here").contains(PLANTED);
    assertThat(text().lines())
        .noneMatch(line ->
            line.contains("Exception") || line.contains("\tat ") || line.contains(" ERROR "))
        .allSatisfy(line -> assertThat(line).hasSizeLessThan(1_000));
  }
}
