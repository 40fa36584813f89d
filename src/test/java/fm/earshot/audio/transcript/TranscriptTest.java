package fm.earshot.audio.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.audio.Bulletin;
import fm.earshot.audio.CueTime;
import fm.earshot.audio.Line;
import fm.earshot.audio.Span;
import fm.earshot.audio.WordTime;
import fm.earshot.testing.Cuts;
import fm.earshot.testing.SampleScript;
import fm.earshot.testing.Scripts;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptTest {
  private static final String TEXT =
      "Rock & roll <b>is</b> back in Port Ellery, and 1,140 people hold tickets for a night of"
          + " it.";

  private static Line frame(long start, long length, String text) {
    return new Line.Frame(Line.Frame.Part.INTRO, span(start, length), text);
  }

  private static Span span(long start, long length) {
    return new Span(Duration.ofMillis(start), Duration.ofMillis(length));
  }

  private static Bulletin bulletin(Line... lines) {
    return new Bulletin("top", "en", Duration.ofHours(2), List.of(lines));
  }

  @Test
  void webVttHasTheTimesOfTheCutAndIsEscaped() {
    Line second =
        frame(2_000, 6_500, TEXT).heard(List.of(new CueTime(span(0, 6_000), 86, List.of())));
    assertThat(
            Transcript.webVtt(
                bulletin(frame(0, 2_000, "Here is the news."), second), "By A.I. -->"))
        .isEqualTo(
            """
            WEBVTT

            NOTE By A.I. ->

            1
            00:00:00.000 --> 00:00:02.000
            Here is the news.

            2
            00:00:02.000 --> 00:00:04.769
            Rock &amp; roll &lt;b&gt;is&lt;/b&gt; back in Port Ellery,

            3
            00:00:04.769 --> 00:00:08.000
            and 1,140 people hold
            tickets for a night of it.
            """);
  }

  @Test
  void srtHasNoMarkup() {
    assertThat(Transcript.srt(bulletin(frame(0, 3_723_004, "A <i>ship</i> --> home."))))
        .isEqualTo(
            """
            1
            00:00:00,000 --> 01:02:03,004
            A \u2039i\u203aship\u2039/i\u203a --\u203a home.
            """);
  }

  @Test
  void aCaptionChangesWhenItsFirstWordIsSaid() {
    List<WordTime> words =
        List.of(new WordTime(0, 4, 0), new WordTime(45, 48, 3_210), new WordTime(60, 66, 4_000));
    Line line = frame(1_000, 7_000, TEXT).heard(List.of(new CueTime(span(500, 6_000), 90, words)));
    List<Caption> captions = Captions.of(bulletin(frame(0, 1_000, "News."), line));
    assertThat(captions.stream().map(caption -> caption.start().toMillis()))
        .containsExactly(0L, 1_500L, 4_710L);
    assertThat(captions.getLast().end()).isEqualTo(Duration.ofMillis(7_500));
  }

  @Test
  void captionsOfABulletinFollowEachOtherAndEndWithIt() {
    Bulletin bulletin =
        (Bulletin) Cuts.FITTING.fit(SampleScript.at(Scripts.NOW), "top", Duration.ofMinutes(1));
    List<Caption> captions = Captions.of(bulletin);
    Duration at = Duration.ZERO;
    for (Caption caption : captions) {
      assertThat(caption.start()).isGreaterThanOrEqualTo(at);
      assertThat(caption.end()).isGreaterThan(caption.start());
      at = caption.end();
    }
    assertThat(at).isEqualTo(bulletin.length());
    assertThat(captions.getFirst().rows()).containsExactly("Here is the news.");
    assertThat(captions.getLast().rows()).containsExactly("That was the news.");
  }
}
