package fm.earshot.intake.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.earshot.intake.Item;
import fm.earshot.news.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleWireTest {
  private static final Instant START = Instant.parse("2026-03-04T15:00:00Z");
  private final SampleWire wire = new SampleWire(START, ZoneId.of("America/Toronto"));

  @Test
  void indexNamesEveryStoryOfTheFolder() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/fm/earshot/sample"))) {
      List<String> stories =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".yaml"))
              .sorted()
              .toList();
      assertThat(SampleWire.index()).isEqualTo(stories);
    }
  }

  @Test
  void everyStoryIsReadOnceWithItsDaysFilledIn() {
    List<Item> items = wire.read();
    assertThat(items).hasSizeGreaterThanOrEqualTo(14);
    assertThat(items)
        .allSatisfy(item -> {
          assertThat(item.credit().origin()).isEqualTo(Origin.SAMPLE);
          assertThat(item.content().toString()).doesNotContain("{", "}");
          assertThat(item.timing().versionCreated()).isBefore(START);
        });
    assertThat(wire.read()).isEmpty();
  }

  @Test
  void daysCountFromTheDayOfPublication() {
    Placeholders placeholders = new Placeholders(LocalDate.of(2026, 3, 4));
    assertThat(placeholders.resolve("{weekday:0}, {weekday:-1}, {weekday:+1}"))
        .isEqualTo("Wednesday, Tuesday, Thursday");
    assertThat(placeholders.resolve("{date:-12} {month:-40} {year:-400}"))
        .isEqualTo("February 20 January 2025");
    assertThatThrownBy(() -> placeholders.resolve("{tide:0}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no such placeholder: {tide:0}");
  }
}
