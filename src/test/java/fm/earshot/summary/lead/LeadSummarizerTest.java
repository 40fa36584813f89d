package fm.earshot.summary.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fm.earshot.news.Sentences;
import fm.earshot.news.Story;
import fm.earshot.script.TestWire;
import fm.earshot.summary.Draft;
import fm.earshot.summary.Line;
import fm.earshot.summary.Size;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LeadSummarizerTest {
  static Stream<Story> stories() {
    return TestWire.stories().stream();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void everyLineIsASentenceOfTheArticle(Story story) {
    List<String> sentences = sentences(story);
    Draft summary = summarize(story);
    for (Line line : all(summary)) {
      assertThat(line.sources()).hasSize(1);
      assertThat(line.text()).isEqualTo(Trim.of(sentences.get(line.sources().getFirst())));
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void sizesFitTheirLevels(Story story) {
    Draft summary = summarize(story);
    int article = words(String.join(" ", story.paragraphs()));
    int lead = words(sentences(story).getFirst());
    assertThat(words(summary.in(Size.GIST).getFirst().text())).isLessThanOrEqualTo(25);
    assertThat(words(summary.in(Size.BRIEF))).isBetween(Math.min(article, 45), Math.max(lead, 95));
    assertThat(words(summary.in(Size.LONGER)))
        .isBetween(Math.min(article, 100), Math.max(lead, 180));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void linesKeepTheOrderOfTheArticle(Story story) {
    Draft summary = summarize(story);
    List<Integer> order =
        summary.in(Size.LONGER).stream().map(line -> line.sources().getFirst()).toList();
    assertThat(order).isSorted().startsWith(0);
  }

  @Test
  void aShortArticleIsToldWhole() {
    Story story = TestWire.stories().get(3);
    assertThat(summarize(story).in(Size.BRIEF)).extracting(Line::text).isEqualTo(sentences(story));
  }

  @Test
  void anArticleWithoutTextIsItsHeadline() {
    Draft summary = summarize(TestWire.story("e", "world", "Nothing more is known"));
    assertThat(summary.in(Size.GIST).getFirst())
        .isEqualTo(new Line("Nothing more is known.", List.of()));
    assertThat(summary.in(Size.BRIEF)).isEmpty();
    assertThat(summary.in(Size.LONGER)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The council will build a library.|The council will build a library.",
        "President Ana Ruiz on Monday ruled out military intervention against drug cartels in her"
            + " country, after a telephone call with the premier that she described as good and"
            + " long.|President Ana Ruiz on Monday ruled out military intervention against drug"
            + " cartels in her country.",
        "Larkspur Marine will spend $46.5 million to enlarge its yard in the old harbour, creating"
            + " some two hundred jobs for welders and fitters and electricians over sixteen months."
            + "|Larkspur Marine will spend $46.5 million to enlarge its yard in the old harbour.",
        "Larkspur Marine (which builds ferries for the coast and the lakes) will spend $46.5"
            + " million to enlarge the yard that it opened in the old harbour in 1998.|Larkspur"
            + " Marine will spend $46.5 million to enlarge the yard that it opened in the old"
            + " harbour in 1998."
      })
  void theGistIsTheLeadWithoutItsTail(String lead, String gist) {
    assertThat(gist(lead, "Work begins in the spring of next year.")).isEqualTo(gist);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The former treasurer of the northern harbour board took money from the fund for widows"
            + " over six long years, according to a report that police described as alleged and"
            + " unproven.",
        "The former treasurer of the northern harbour board will be charged with taking money from"
            + " the fund for widows, which he denied at a hearing in the old courthouse.",
        "The long-awaited bill on the safety of ferries in the northern harbours that was promised"
            + " in May, which passed on Monday by one vote, goes to the Senate.",
        "After months of talks about the price of the ferries and of the engines that go in them,"
            + " which nobody had wanted in the first place, the harbour board gave up."
      })
  void aTailThatCarriesTheTruthIsNeverDropped(String lead) {
    assertThat(gist(lead, "Work begins in the spring of next year.")).isEqualTo("A headline.");
  }

  @Test
  void theGistLeansOnNothing() {
    String quote =
        "\""
            + "We are very tired of all this waiting for a ferry ".repeat(4)
            + "indeed,\" he said.";
    assertThat(gist(quote, "She agreed with every word of that.", "\"It was so.\""))
        .isEqualTo("A headline.");
    assertThat(
            gist(
                quote,
                "She agreed with every word of that.",
                "The headline ferry sails on Monday."))
        .isEqualTo("The headline ferry sails on Monday.");
  }

  @Test
  void whatLeansOnASentenceThatWasSkippedIsSkipped() {
    String filler = "The board of the harbour met " + "again and again ".repeat(9) + "on Monday.";
    String tooLong = "Ed Rafferty spoke " + "for a long time ".repeat(20) + "there.";
    Draft summary =
        summarize(
            TestWire.story(
                "l", "world", "Harbour", filler, tooLong, "He sat down.", filler, filler, filler));
    assertThat(summary.in(Size.BRIEF)).extracting(Line::text).containsOnly(filler);
  }

  @Test
  void aQuotationIsToldWithItsSpeakerOrNotAtAll() {
    Story story = TestWire.stories().getFirst();
    List<String> sentences = sentences(story);
    for (Line line : summarize(story).in(Size.LONGER)) {
      int index = line.sources().getFirst();
      if (sentences.get(index).startsWith("\"")) {
        assertThat(summarize(story).in(Size.LONGER))
            .extracting(chosen -> chosen.sources().getFirst())
            .contains(index - 1);
      }
    }
  }

  @Test
  void aQuotationThatNeverClosesDoesNotSwellTheSummary() {
    String open =
        "The pipe is 5\" wide. " + "It runs for a long way under the harbour. ".repeat(60);
    assertThat(words(summarize(TestWire.story("q", "world", "Pipe", open)).in(Size.BRIEF)))
        .isBetween(55, 95);
  }

  @Test
  void aHugeLeadTakesLittleTime() {
    String lead = "The board met" + ", boring, thing".repeat(20_000) + ".";
    assertTimeout(
        Duration.ofSeconds(5), () -> summarize(TestWire.story("h", "world", "Board", lead)));
  }

  private static String gist(String... paragraphs) {
    return summarize(TestWire.story("g", "world", "A headline", paragraphs))
        .in(Size.GIST)
        .getFirst()
        .text();
  }

  private static Draft summarize(Story story) {
    return new LeadSummarizer().draft(story);
  }

  private static List<Line> all(Draft summary) {
    return Stream.concat(summary.in(Size.BRIEF).stream(), summary.in(Size.LONGER).stream())
        .toList();
  }

  private static List<String> sentences(Story story) {
    return story.paragraphs().stream().flatMap(p -> Sentences.split(p).stream()).toList();
  }

  private static int words(List<Line> lines) {
    return lines.stream().mapToInt(line -> words(line.text())).sum();
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
