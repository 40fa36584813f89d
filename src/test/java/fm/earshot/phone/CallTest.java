package fm.earshot.phone;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.dialogue.Bookmark;
import fm.earshot.news.Level;
import fm.earshot.news.Position;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class CallTest {
  private final Exchange exchange = open();
  private final TestCall call = TestCall.to(exchange);

  @AfterEach
  void close() {
    exchange.close();
  }

  private static Exchange open() {
    try {
      return new Exchange();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theNewsBeginsInTheFirstGroupAndADocumentGoesOnForThreeGroupsAtLeast() {
    call.dials().hearsFirst("computer's voice").hearsFirst("Ferry strike ends.");
    call.hears("Sentence 1 of the ferry story").hears("Bridge reopens.");
    assertThat(call.gathers()).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void everyGroupListensForOneKeyAndTellsItselfApart() {
    call.dials();
    assertThat(call.gathers())
        .extracting(each -> each.getAttribute("action"))
        .doesNotHaveDuplicates();
    for (Element each : call.gathers()) {
      assertThat(each.getAttribute("numDigits")).isEqualTo("1");
      assertThat(each.hasAttribute("finishOnKey")).isTrue();
      assertThat(each.getAttribute("finishOnKey")).isEmpty();
      assertThat(each.getAttribute("input")).isEqualTo("dtmf speech");
      assertThat(each.getAttribute("timeout")).isEqualTo("1");
      assertThat(each.getAttribute("speechTimeout")).isEqualTo("1");
      assertThat(each.getAttribute("method")).isEqualTo("POST");
    }
  }

  @Test
  void aKeyGoesOnFromTheSentenceInWhichItFell() {
    call.dials().listensUntil("Sentence 2 of the ferry").presses("3");
    call.hearsFirst("Sentence 3 of the ferry").doesNotHear("Sentence 2 of the ferry");
    call.listensUntil("Sentence 5 of the ferry").presses("1").hearsFirst("Sentence 4 of the ferry");
  }

  @Test
  void aKeyInALaterGroupActsFromThatGroupsStory() {
    call.dials().presses("6").listensUntil("Sentence 1 of the cup").presses("2");
    call.hearsFirst("The whole story").hearsFirst("Sentence 1 of the cup");
  }

  @Test
  void nineSecondsIntoTheFullTextAKeyActsFromTheSentenceThatSoundsThen() {
    call.dials().presses("2").listensUntil("Sentence 1 of the ferry").listens(8.6);
    call.presses("5").hears("Paused").presses("5");
    call.hearsFirst("Sentence 2 of the ferry").doesNotHear("Sentence 1 of the ferry");
  }

  @Test
  void wordsActFromWhereTheyWereSpokenNotFromWhereTheyWereUnderstood() {
    call.dials().presses("2").listensUntil("Sentence 3 of the ferry").listens(1.2);
    call.says("pause").presses("5").hearsFirst("Sentence 2 of the ferry");
  }

  @Test
  void starGoesBackAndSquareOffersTheSections() {
    call.dials().presses("6").hearsFirst("Bridge reopens.");
    call.presses("*").hearsFirst("ferry story");
    call.presses("#").hears("business").presses("2").hearsFirst("Late goals win the cup.");
  }

  @Test
  void silenceLetsTheReadingGoOnThroughAllTheNewsToAQuestion() {
    call.dials();
    for (int document = 1; document <= 9 && !asksForSection(); document++) {
      call.letsItRunOut();
    }
    call.hears("That is all for now");
    assertThat(call.gathers().getLast().getAttribute("timeout")).isEqualTo("6");
  }

  private boolean asksForSection() {
    return TestCall.text(call.gathers().getLast()).contains("That is all");
  }

  @Test
  void threeSilencesAfterAQuestionGoOnReading() {
    call.dials().presses("0").hears("1 for the headlines").letsItRunOut().letsItRunOut();
    call.letsItRunOut().hears("On with the news.").hears("ferry story");
  }

  @Test
  void keysThatAreToldAmidHeadlinesMeanWhatIsTold() {
    call.dials().presses("0").presses("1").hears("The headlines");
    call.presses("0").hears("2 for where this is from").presses("2").hears("This is from");
    call.says("pause").hears("Press 5 to go on").presses("5").hears("1.");
  }

  @Test
  void aKeyThatMeansNothingIsNoDisaster() {
    call.dials().presses("D").hears("ferry story");
    call.presses("66").hears("ferry story");
  }

  @ParameterizedTest
  @ValueSource(strings = {"uh-huh", "okay", "hm"})
  void aNodOfTheVoiceOnlyReadsOn(String sound) {
    call.dials().listensUntil("Sentence 2 of the ferry").listens(3).says(sound);
    call.hearsFirst("Sentence 2 of the ferry").doesNotHear("Sentence 1 of the ferry");
  }

  @Test
  void wordsDoWhatKeysDo() {
    call.dials().says("next story please").hearsFirst("Bridge reopens.");
    call.says("the whole story").hearsFirst("The whole story");
    call.says("sport").hearsFirst("Late goals win the cup.");
  }

  @Test
  void aStoryWithdrawnWhileItIsReadIsNotReadOn() {
    call.dials().listensUntil("Sentence 2 of the ferry");
    exchange.newsstand.withdraw(Newsstand.FERRY);
    call.presses("3").hearsFirst("withdrawn").doesNotHear("ferry story").hears("Bridge reopens.");
  }

  @Test
  void stopSaysGoodbyeAndHangsUp() {
    call.dials().presses("0").presses("#").hears("Goodbye");
    assertThat(call.over()).isTrue();
    assertThat(call.gathers()).isEmpty();
  }

  @Test
  void whoHangsUpIsOfferedTheVerySentenceOnReturn() {
    call.dials().presses("2").listensUntil("Sentence 6 of the ferry").hangsUp();
    Position at = Objects.requireNonNull(kept().position());
    assertThat(at.level()).isEqualTo(Level.FULL_TEXT);
    assertThat(at.sentence()).isEqualTo(5);
    exchange.now = exchange.now.plusSeconds(3600);
    TestCall again = new TestCall(exchange, TestCall.NUMBER, "CA2");
    again.dials().hears("Welcome back").hears("where you left off").presses("1");
    again.hearsFirst("Ferry strike ends.").hears("Sentence 6 of the ferry");
    again.doesNotHear("Sentence 5 of the ferry");
  }

  @Test
  void whoHangsUpOnTheOfferIsOfferedItAgain() {
    call.dials().presses("2").listensUntil("Sentence 6 of the ferry").hangsUp();
    TestCall again = new TestCall(exchange, TestCall.NUMBER, "CA2").dials().listens(2).hangsUp();
    again.dials().hears("where you left off").presses("1").hears("Sentence 6 of the ferry");
    again.hearsFirst("Ferry strike ends.").doesNotHear("Sentence 5 of the ferry");
  }

  @Test
  void theStoriesThatWereReadAreHeardEvenInTheMiddleOfADocument() {
    call.dials().letsItRunOut();
    assertThat(kept().heard()).contains(Newsstand.FERRY, Newsstand.BRIDGE);
  }

  @Test
  void aLateReportOfAnOldCallMovesNoNewerBookmark() {
    call.dials().listens(5);
    TestCall again = new TestCall(exchange, TestCall.NUMBER, "CA2").dials().presses("2");
    exchange.now = exchange.now.plusSeconds(20);
    Bookmark newer = kept();
    call.hangsUp();
    assertThat(kept()).isEqualTo(newer);
    again.hangsUp();
    assertThat(kept()).isNotEqualTo(newer);
  }

  @Test
  void aReportThatComesTwiceCountsOnce() {
    call.dials().hangsUp().hangsUp();
    assertThat(exchange.routes.callsEnded()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "anonymous",
        "Anonymous",
        "Restricted",
        "+266696687",
        "266696687",
        "+7378742833",
        "+2562533",
        "+8656696",
        "+86282452253",
        "sip:anonymous@anonymous.invalid"
      })
  void whoWithholdsTheirNumberIsNobody(String from) {
    new TestCall(exchange, from, "CA3").dials().presses("2").hangsUp();
    assertThat(exchange.all()).isEmpty();
    new TestCall(exchange, from, "CA4").dials().hears("computer's voice").doesNotHear("Welcome");
  }

  @Test
  void aNumberWithItsPlusLostIsTheSameCaller() {
    assertThat(List.of(Caller.canonical(" 15550100"), Caller.canonical("+1 (555) 0100")))
        .containsOnly(TestCall.NUMBER);
  }

  private Bookmark kept() {
    return Objects.requireNonNull(exchange.bookmark(TestCall.NUMBER));
  }
}
