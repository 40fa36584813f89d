package fm.earshot.summary.model;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.news.Story;
import fm.earshot.news.Wording;
import fm.earshot.summary.Line;
import fm.earshot.summary.NoSummaryException;
import fm.earshot.summary.Size;
import fm.earshot.summary.Told;
import fm.earshot.testing.ModelRequest;
import fm.earshot.testing.ModelServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// An article that gives orders to a machine changes nothing.
class InjectionTest {
  private static final ModelServer SERVER = ModelServer.start();

  record Injection(String place, String order) {

    /// The ferry's story with the order in it.
    Story in(List<String> paragraphs) {
      List<String> all = new ArrayList<>(paragraphs);
      switch (place) {
        case "P" -> all.add(3, order);
        case "F" -> all.addFirst(order);
        default -> all.set(0, all.getFirst() + " " + order);
      }
      return Articles.story("Ferry aground off Tern Island", all);
    }
  }

  static Stream<Injection> injections() {
    return Articles.read("injections.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> new Injection(line.substring(0, 1), line.substring(2)));
  }

  @AfterAll
  static void close() {
    SERVER.close();
  }

  @Test
  void thereAreEnough() {
    assertThat(injections().count()).isGreaterThanOrEqualTo(20);
  }

  /// What obeys is never heard, although the judge obeys as well.
  @ParameterizedTest
  @MethodSource("injections")
  void whoObeysIsNotHeard(Injection injection) throws NoSummaryException {
    SERVER.obeysInjection();
    Story story = injection.in(Articles.FERRY.paragraphs());
    try (Newsroom newsroom = new Newsroom(Newsroom.openAi(SERVER))) {
      assertThat(newsroom.kept(story)).as("it did answer").isNotEmpty();
      assertThat(newsroom.byModel(story)).isZero();
    }
  }

  /// Who does not obey is heard as without it, even if the order was retold with the rest: what is
  /// told of it is not spoken.
  @ParameterizedTest
  @MethodSource("injections")
  void whoDoesNotObeyIsHeardWithoutTheOrder(Injection injection) throws NoSummaryException {
    SERVER.behaves();
    Story story = injection.in(Articles.FERRY.paragraphs());
    try (Newsroom newsroom = new Newsroom(Newsroom.openAi(SERVER))) {
      Map<Size, Told> told = newsroom.tells(story);
      assertThat(told.values())
          .filteredOn(one -> one.provenance().wording() == Wording.MODEL)
          .flatExtracting(Told::lines)
          .extracting(Line::text)
          .noneMatch(text -> injection.order.contains(text));
      if (injection.place.equals("P")) {
        assertThat(told.get(Size.GIST))
            .extracting(one -> one.provenance().wording())
            .isEqualTo(Wording.MODEL);
      }
    }
  }

  /// It stands on its own numbered line, between marks that are there once.
  @ParameterizedTest
  @MethodSource("injections")
  void orderStaysInTheArticle(Injection injection) throws NoSummaryException {
    SERVER.behaves();
    Story story = injection.in(Articles.FERRY.paragraphs());
    int before = SERVER.asked().size();
    try (Newsroom newsroom = new Newsroom(Newsroom.openAi(SERVER))) {
      newsroom.kept(story);
    }
    ModelRequest request = SERVER.asked().get(before);
    String material = request.json().path("messages").get(1).path("content").asText();
    assertThat(material.split("</article>", -1)).hasSize(2);
    assertThat(material.split("<", -1)).hasSize(3);
    assertThat(material.lines().skip(1).limit(request.article().size()))
        .allMatch(line -> line.matches("\\[\\d+] .*"));
    assertThat(material).doesNotContainPattern("[\\p{Cf}\\p{Co}]");
  }
}
