package fm.earshot.summary.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.earshot.news.Story;
import fm.earshot.summary.Check;
import fm.earshot.summary.Doubt;
import fm.earshot.summary.KeptSummary;
import fm.earshot.summary.Line;
import fm.earshot.summary.NoSummaryException;
import fm.earshot.summary.NoSummaryException.Reason;
import fm.earshot.summary.Size;
import fm.earshot.testing.ModelRequest;
import fm.earshot.testing.ModelServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// However a model server behaves, what is told is true to the article.
class ModelBehaviourTest {
  private static final Duration SHORT = Duration.ofMillis(500);
  private static final Story FERRY = Articles.FERRY;

  private final ModelServer server = ModelServer.start();
  private Newsroom newsroom = new Newsroom(Newsroom.openAi(server));

  @BeforeEach
  @AfterEach
  void nothingIsLost() {
    assertThat(newsroom.told(FERRY)).containsOnlyKeys(Size.values());
  }

  @AfterEach
  void close() {
    newsroom.close();
    server.close();
  }

  private void with(Engine engine, Duration timeout) {
    newsroom.close();
    newsroom = new Newsroom(Newsroom.access(engine, server, timeout));
  }

  @ParameterizedTest
  @EnumSource
  void oneThatBehavesIsTold(Engine engine) throws NoSummaryException {
    with(engine, Newsroom.LONG);
    assertThat(newsroom.kept(FERRY)).extracting(kept -> kept.key().size()).contains(Size.GIST);
    assertThat(newsroom.kept(FERRY)).flatExtracting(KeptSummary::doubts).isEmpty();
    assertThat(newsroom.byModel(FERRY)).isEqualTo(Size.values().length);
    assertThat(newsroom.kept(FERRY))
        .flatExtracting(KeptSummary::lines)
        .allSatisfy(line -> assertThat(line.sources()).isNotEmpty());
    assertThat(newsroom.purse.outcomes()).containsExactly(Outcome.ANSWERED, Outcome.ANSWERED);
    assertThat(List.of(newsroom.purse.in(), newsroom.purse.out())).containsExactly(2000L, 200L);
  }

  @ParameterizedTest
  @EnumSource
  void oneStoryIsAskedAboutInTheShapeThatIsWanted(Engine engine) throws NoSummaryException {
    with(engine, Newsroom.LONG);
    newsroom.kept(FERRY);
    assertThat(server.asked()).hasSize(2);
    ModelRequest request = server.asked().getFirst();
    assertThat(request.article()).containsExactlyElementsOf(FERRY.paragraphs());
    assertThat(request.words()).doesNotContain(FERRY.headline() + "\n");
    assertThat(request.json().toString()).contains("sources", "additionalProperties");
    assertThat(temperature(request)).isZero();
  }

  private static double temperature(ModelRequest request) {
    return request.json().findPath("temperature").asDouble(-1);
  }

  /// The sentences of the articles themselves, hardly reworded: what is doubted of them is style
  /// that is lost.
  @Test
  void mostOfWhatIsFaithfulIsTold() throws NoSummaryException {
    int told = 0;
    int made = 0;
    List<Doubt> doubts = new ArrayList<>();
    for (Story story : Articles.all()) {
      for (KeptSummary kept : newsroom.kept(story)) {
        made++;
        told += kept.doubts().isEmpty() ? 1 : 0;
        doubts.addAll(kept.doubts());
      }
    }
    assertThat(told).as("told of %s, doubted %s", made, doubts).isGreaterThan(made * 9 / 10);
  }

  @Test
  void inventedNumbersAreNotTold() throws NoSummaryException {
    server.inventsNumbers();
    for (Story story : Articles.all()) {
      assertThat(newsroom.kept(story)).isNotEmpty();
      assertThat(newsroom.byModel(story)).as(story.headline()).isZero();
    }
  }

  @Test
  void namesThatChangedPlacesAreNotTold() throws NoSummaryException {
    server.swapsNames();
    for (Story story : Articles.all()) {
      assertThat(newsroom.kept(story)).isNotEmpty();
      assertThat(newsroom.byModel(story)).as(story.headline()).isZero();
    }
  }

  @Test
  void whatTheJudgeDoubtsIsNotTold() throws NoSummaryException {
    server.doubtsAll();
    assertThat(newsroom.kept(FERRY))
        .flatExtracting(KeptSummary::doubts)
        .extracting(Doubt::check)
        .containsOnly(Check.JUDGE);
    assertThat(newsroom.byModel(FERRY)).isZero();
  }

  @Test
  void oneThatLagsIsWaitedFor() throws NoSummaryException {
    server.lags(Duration.ofMillis(200));
    newsroom.kept(FERRY);
    assertThat(newsroom.byModel(FERRY)).isEqualTo(Size.values().length);
  }

  @ParameterizedTest
  @EnumSource
  void oneThatHangsIsGivenUp(Engine engine) {
    with(engine, SHORT);
    server.hangs();
    fails(Reason.DOWN);
    assertThat(newsroom.purse.outcomes()).containsExactly(Outcome.SLOW);
    assertThat(newsroom.purse.in()).as("paid for all the same").isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void oneThatNeverEndsIsGivenUp(Engine engine) {
    with(engine, SHORT);
    server.dribbles();
    fails(Reason.DOWN);
    assertThat(newsroom.purse.outcomes()).containsExactly(Outcome.SLOW);
  }

  @ParameterizedTest
  @EnumSource
  void errorThatPassesIsTriedAgain(Engine engine) throws NoSummaryException {
    with(engine, Newsroom.LONG);
    server.fails().onlyTimes(2);
    newsroom.kept(FERRY);
    assertThat(newsroom.byModel(FERRY)).isEqualTo(Size.values().length);
    assertThat(newsroom.purse.outcomes()).startsWith(Outcome.FAILED, Outcome.FAILED);
    assertThat(newsroom.purse.made()).as("tries cost").isEqualTo(4);
  }

  @ParameterizedTest
  @EnumSource
  void errorThatStaysEndsTheTries(Engine engine) {
    with(engine, Newsroom.LONG);
    server.fails();
    fails(Reason.DOWN);
    assertThat(server.asked()).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource
  void tooManyCallsAreTriedAgainLater(Engine engine) throws NoSummaryException {
    with(engine, Newsroom.LONG);
    server.tooMany().onlyTimes(1);
    newsroom.kept(FERRY);
    assertThat(newsroom.purse.outcomes())
        .containsExactly(Outcome.BUSY, Outcome.ANSWERED, Outcome.ANSWERED);
  }

  @Test
  void longerWaitThanItIsWorthIsNotWaited() {
    server.tooMany(3600);
    fails(Reason.DOWN);
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void shortWaitIsWaited() throws NoSummaryException {
    server.tooMany(1).onlyTimes(1);
    long start = System.nanoTime();
    newsroom.kept(FERRY);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(990));
  }

  @Test
  void nobodyThereIsDown() {
    server.close();
    fails(Reason.DOWN);
    assertThat(newsroom.purse.outcomes()).containsOnly(Outcome.FAILED);
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 404, 302})
  void refusalOfAllIsDownAtOnce(int status) {
    server.answers(status, "no");
    fails(Reason.DOWN);
    assertThat(server.asked()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 413, 422})
  void refusalOfThisStoryIsItsOwn(int status) {
    server.answers(status, "no");
    fails(Reason.NONSENSE);
    assertThat(server.asked()).hasSize(1);
    assertThat(newsroom.model.circuit()).isEqualTo(Circuit.CLOSED);
  }

  @Test
  void modelThatTakesNoTemperatureIsAskedWithout() throws NoSummaryException {
    server
        .answers(400, "{\"error\":{\"message\":\"Unsupported value: 'temperature'\"}}")
        .onlyTimes(1);
    newsroom.kept(FERRY);
    assertThat(newsroom.byModel(FERRY)).isEqualTo(Size.values().length);
    assertThat(server.asked())
        .extracting(ModelBehaviourTest::temperature)
        .containsExactly(0.0, -1.0, -1.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "\"gist\"",
        "{} {}",
        "{\"gist\":[],\"brief\":[],\"longer\":[],\"radio\":[]}",
        "{\"gist\":\"It sank.\",\"brief\":[],\"longer\":[],\"radio\":[]}",
        "{\"gist\":[{\"text\":\"It"
            + " sank.\",\"sources\":[]}],\"brief\":[],\"longer\":[],\"radio\":[]}",
        "{\"gist\":[{\"text\":\"It"
            + " sank.\",\"sources\":[99]}],\"brief\":[],\"longer\":[],\"radio\":[]}",
        "{\"gist\":[{\"text\":\"It"
            + " sank.\",\"sources\":[-1]}],\"brief\":[],\"longer\":[],\"radio\":[]}",
        "{\"gist\":[{\"text\":\"It"
            + " sank.\",\"sources\":[\"0\"]}],\"brief\":[],\"longer\":[],\"radio\":[]}",
        "{\"gist\":[{\"text\":\" \",\"sources\":[0]}],\"brief\":[],\"longer\":[],\"radio\":[]}",
        "{\"gist\":[{\"sources\":[0]}],\"brief\":[],\"longer\":[],\"radio\":[]}",
        "{\"gist\":[],\"gist\":[],\"brief\":[],\"longer\":[],\"radio\":[]}"
      })
  void rubbishIsNonsense(String words) {
    server.says(words);
    fails(Reason.NONSENSE);
  }

  @Test
  void talkIsNonsense() {
    server.rubbish();
    fails(Reason.NONSENSE);
    assertThat(newsroom.model.circuit()).isEqualTo(Circuit.CLOSED);
  }

  @ParameterizedTest
  @EnumSource
  void pageOfAProxyIsNoAnswer(Engine engine) {
    with(engine, Newsroom.LONG);
    server.answers(200, "<html><body>Please log in</body></html>");
    fails(engine == Engine.BEDROCK ? Reason.DOWN : Reason.NONSENSE);
  }

  @Test
  void emptyObjectIsNonsense() {
    server.answers(200, "{}");
    fails(Reason.NONSENSE);
  }

  @ParameterizedTest
  @EnumSource
  void answerWithoutEndIsGivenUp(Engine engine) {
    with(engine, Newsroom.LONG);
    server.says("x".repeat(2 * BoundedHttp.LARGEST));
    assertThatThrownBy(() -> newsroom.kept(FERRY)).isInstanceOf(NoSummaryException.class);
  }

  @Test
  void longSizeIsNotTold() throws NoSummaryException {
    String line = "{\"text\":\"" + "The ferry ran aground. ".repeat(9) + "\",\"sources\":[0]}";
    server.says(
        "{\"gist\":[],\"brief\":["
            + line
            + ","
            + line
            + ","
            + line
            + "],\"longer\":[],\"radio\":[]}");
    assertThat(newsroom.kept(FERRY))
        .flatExtracting(KeptSummary::doubts)
        .extracting(Doubt::check)
        .containsExactly(Check.LENGTH);
  }

  @Test
  void budgetIsKeptTo() throws NoSummaryException {
    newsroom.close();
    newsroom = new Newsroom(Newsroom.openAi(server), 3);
    newsroom.kept(FERRY);
    assertThatThrownBy(() -> newsroom.kept(Articles.all().get(1)))
        .isInstanceOfSatisfying(
            NoSummaryException.class, e -> assertThat(e.reason()).isEqualTo(Reason.SPENT));
    assertThat(server.asked()).hasSize(3);
    assertThat(newsroom.purse.outcomes()).last().isEqualTo(Outcome.SPENT);
  }

  @Test
  void modelThatKeepsFailingIsLeftAloneAndThenTriedOnce() throws NoSummaryException {
    server.fails();
    fails(Reason.DOWN);
    assertThatThrownBy(() -> newsroom.kept(Articles.all().get(1)));
    int asked = server.asked().size();
    assertThat(newsroom.model.circuit()).isEqualTo(Circuit.OPEN);
    assertThatThrownBy(() -> newsroom.kept(Articles.all().get(2)))
        .isInstanceOf(NoSummaryException.class);
    assertThat(server.asked()).hasSize(asked);
    assertThat(newsroom.purse.outcomes()).last().isEqualTo(Outcome.RESTING);

    server.behaves();
    newsroom.clock.advance(Newsroom.QUICK.rest().plusSeconds(1));
    newsroom.kept(FERRY);
    assertThat(newsroom.model.circuit()).isEqualTo(Circuit.CLOSED);
    assertThat(newsroom.byModel(FERRY)).isEqualTo(Size.values().length);
  }

  @Test
  void longestStoryIsNotSent() {
    Story long_ =
        Articles.story(
            "Long", List.of("The ferry ran aground. ".repeat(ModelSummarizer.LONGEST / 20)));
    assertThatThrownBy(() -> newsroom.kept(long_))
        .isInstanceOfSatisfying(
            NoSummaryException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LONG));
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void sameLineInAllSizesIsJudgedOnce() throws NoSummaryException {
    newsroom.kept(FERRY);
    List<String> lines = server.asked().getLast().lines();
    assertThat(lines).doesNotHaveDuplicates().isNotEmpty();
    List<Line> told = newsroom.kept(FERRY).stream().flatMap(kept -> kept.lines().stream()).toList();
    assertThat(told).hasSizeGreaterThan(lines.size());
  }

  private void fails(Reason reason) {
    assertThatThrownBy(() -> newsroom.kept(FERRY))
        .isInstanceOfSatisfying(
            NoSummaryException.class,
            e -> {
              assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason);
              assertThat(e).hasMessageNotContainingAny("ferry", "Marlow", "html", Newsroom.KEY);
              assertThat(e).hasNoCause();
            });
    assertThat(newsroom.byModel(FERRY)).isZero();
  }
}
