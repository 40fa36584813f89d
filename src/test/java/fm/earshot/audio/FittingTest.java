package fm.earshot.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fm.earshot.news.Level;
import fm.earshot.news.Story;
import fm.earshot.script.Script;
import fm.earshot.testing.Scripts;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FittingTest {
  private static final Fitting FITTING = new Fitting("Here is the news.", "That was the news.");

  private static Bulletin bulletin(Script script, int seconds) {
    return (Bulletin) FITTING.fit(script, "top", Duration.ofSeconds(seconds));
  }

  private static Story story(String headline, int sentences) {
    String sentence =
        "The council of " + headline + " met again and put the matter off until the spring. ";
    return Scripts.story(
        Scripts.NOW, "Harbour Wire", null, headline, sentence.repeat(sentences).strip());
  }

  @Test
  void storiesStandBetweenIntroAndSignOffWithoutAGap() {
    Bulletin bulletin = bulletin(Scripts.of(List.of(story("Aldby", 9), story("Birk", 9))), 60);
    assertThat(bulletin.programme()).isEqualTo("top");
    assertThat(bulletin.language()).isEqualTo("en");
    assertThat(bulletin.lines().getFirst().inCue()).isEqualTo("Here is the news.");
    assertThat(bulletin.lines().getLast().outCue()).isEqualTo("That was the news.");
    Duration at = Duration.ZERO;
    for (Line line : bulletin.lines()) {
      assertThat(line.span().start()).isEqualTo(at);
      at = at.plus(Lengths.of(line.cues()));
    }
    assertThat(bulletin.length()).isEqualTo(at);
  }

  @Test
  void theLeadIsTheFirstToBeToldAtLength() {
    Script script = Scripts.of(List.of(story("Aldby", 30), story("Birk", 30), story("Corf", 30)));
    assertThat(bulletin(script, 75).items().getFirst().level())
        .isGreaterThan(bulletin(script, 75).items().getLast().level());
    assertThat(bulletin(script, 900).items())
        .extracting(Line.Item::level)
        .containsOnly(Level.LONG_SUMMARY);
  }

  @Test
  void aStoryIsKnownByItsFirstWordsAndByItsLastSentence() {
    Line.Item lead = bulletin(Scripts.of(List.of(story("Aldby", 9))), 30).items().getFirst();
    assertThat(lead.inCue()).isEqualTo("The council of Aldby met again …");
    assertThat(lead.outCue())
        .isEqualTo("The council of Aldby met again and put the matter off until the spring.");
  }

  @Test
  void aProgrammeThatIsNotThereIsAnsweredWithThoseThatAre() {
    Script script = Scripts.of(List.of(story("Aldby", 1)));
    Fitted fitted = FITTING.fit(script, "fishing", Duration.ofSeconds(60));
    assertThat(fitted)
        .isInstanceOfSatisfying(
            Fitted.UnknownProgramme.class,
            unknown ->
                assertThat(unknown.why())
                    .isEqualTo("there is no programme of that name; there is top"));
  }

  @Test
  void withoutNewsThereIsNoBulletin() {
    assertThat(FITTING.fit(Scripts.of(List.of()), "top", Duration.ofSeconds(60)))
        .isEqualTo(new Fitted.NoNews());
  }

  @Test
  void aTimeTooShortForOneHeadlineIsSaidSo() {
    Script script = Scripts.of(List.of(story("Aldby", 1)));
    assertThat(FITTING.fit(script, "top", Duration.ofSeconds(2)))
        .isInstanceOfSatisfying(
            Fitted.TooShort.class,
            tooShort ->
                assertThat(tooShort.why())
                    .isEqualTo("the first headline with intro and sign-off takes 5 seconds"));
  }

  @Test
  void aLongRundownIsFittedSoon() {
    List<Story> stories = IntStream.range(0, 100).mapToObj(i -> story("Town " + i, 12)).toList();
    Script script = Scripts.of(stories);
    assertTimeout(Duration.ofSeconds(5), () -> bulletin(script, 900));
  }
}
