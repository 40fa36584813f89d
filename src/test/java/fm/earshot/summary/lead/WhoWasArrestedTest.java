package fm.earshot.summary.lead;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.news.Content;
import fm.earshot.news.Headline;
import fm.earshot.news.Story;
import fm.earshot.script.TestWire;
import fm.earshot.summary.Draft;
import fm.earshot.summary.Line;
import fm.earshot.summary.Size;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhoWasArrestedTest {
  private static final String ENGLISH_LEAD =
      "Mayor Ida Brandt opened the new bridge over the Morn in Lisk on Sunday before several"
          + " thousand people, four years after the old one was swept away in the great flood.";
  private static final String ENGLISH_STEIN =
      "During the speeches Karl Stein, who had long fought the bridge, attacked two stewards "
          + "and pushed over a barrier and a lamp ".repeat(8)
          + "near the stage.";
  private static final String ENGLISH_ARREST =
      "The 58-year-old was arrested in the old town of Lisk on Monday.";
  private static final String ENGLISH_RIVER =
      "Low water is forecast for the Morn until the end of October.";
  private static final List<String> ENGLISH =
      List.of(
          ENGLISH_LEAD,
          "Brandt thanked all the workers for their patience.",
          ENGLISH_STEIN,
          ENGLISH_ARREST,
          "He has been known to police for years.",
          ENGLISH_RIVER,
          "Buses have crossed the bridge on lines 4 and 9 since early on Sunday morning.",
          "The building cost 31 million crowns, of which the country paid two thirds.");

  private static final String GERMAN_LEAD =
      "Bürgermeisterin Ida Brandt hat am Sonntag vor mehreren tausend Menschen in Lisk die neue"
          + " Brücke über die Morn eröffnet, vier Jahre nachdem die alte im großen Hochwasser"
          + " fortgerissen worden war.";
  private static final String GERMAN_STEIN =
      "Während der Reden griff Karl Stein, lange ein Gegner der Brücke, zwei Ordner an "
          + "und stieß eine Sperre und eine Laterne um ".repeat(8)
          + "nahe der Bühne.";
  private static final String GERMAN_ARREST =
      "Er wurde am Montag in der Altstadt von Lisk verhaftet.";
  private static final String GERMAN_RIVER =
      "Bis Ende Oktober wird für die Morn niedriges Wasser erwartet.";
  private static final List<String> GERMAN =
      List.of(
          GERMAN_LEAD,
          "Brandt dankte allen Arbeitern für ihre Geduld.",
          GERMAN_STEIN,
          GERMAN_ARREST,
          "Der 58-Jährige ist der Polizei seit Jahren bekannt.",
          GERMAN_RIVER,
          "Busse der Linien 4 und 9 fahren seit dem frühen Sonntag über die Brücke.",
          "Der Bau hat 31 Millionen Kronen gekostet, zwei Drittel davon zahlte das Land.");

  @Test
  void theArrestOfOneIsNotToldOfAnother() {
    Draft english = draft("en", "Mayor opens bridge", ENGLISH);
    assertThat(brief(english)).startsWith(ENGLISH_LEAD).contains(ENGLISH.get(6));
    assertThat(brief(english)).doesNotContain(ENGLISH_STEIN, ENGLISH_ARREST, ENGLISH.get(4));

    Draft german = draft("de", "Bürgermeisterin eröffnet Brücke", GERMAN);
    assertThat(brief(german)).startsWith(GERMAN_LEAD).contains(GERMAN.get(6));
    assertThat(brief(german)).doesNotContain(GERMAN_STEIN, GERMAN_ARREST, GERMAN.get(4));
  }

  @Test
  void theGistIsAboutWhatTheHeadlineIsAbout() {
    assertThat(gist(draft("en", "Mayor opens crossing", ENGLISH)))
        .isEqualTo("Mayor opens crossing.");
    assertThat(gist(draft("de", "Bürgermeisterin weiht Bauwerk ein", GERMAN)))
        .isEqualTo("Bürgermeisterin weiht Bauwerk ein.");

    assertThat(gist(draft("en", "Bridge reopens on Sunday for buses", withoutRiver(ENGLISH))))
        .isEqualTo(ENGLISH.get(6));
    assertThat(gist(draft("de", "Busse fahren über neue Brücke", withoutRiver(GERMAN))))
        .isEqualTo(GERMAN.get(6));
  }

  @Test
  void theArrestIsToldStraightAfterWhoWasArrested() {
    List<String> shorter = List.of(GERMAN_LEAD, "Karl Stein griff zwei Ordner an.", GERMAN_ARREST);
    List<String> story = new ArrayList<>(shorter);
    story.addAll(GERMAN.subList(1, 3));
    story.addAll(GERMAN.subList(5, 8));
    assertThat(brief(draft("de", "Bürgermeisterin eröffnet Brücke", story)))
        .containsSequence(shorter);
  }

  @Test
  void inALanguageThatIsNotKnownNothingIsToldAfterAGap() {
    Draft draft = draft("fi", "Pormestari avasi sillan", GERMAN);
    assertThat(brief(draft)).isEqualTo(GERMAN.subList(0, 2));
    assertThat(gist(draft)).isEqualTo("Pormestari avasi sillan.");

    List<String> shortLead = GERMAN.subList(1, GERMAN.size());
    assertThat(gist(draft("fi", "Pormestari avasi sillan", shortLead))).isEqualTo(GERMAN.get(1));
  }

  @Test
  void aGermanQuotationEndsWhereItCloses() {
    List<Telltale> sentences =
        Article.sentences(
            story("de", "Brücke", List.of("„Das ist gut“, sagte Brandt. Die Brücke ist lang.")));
    assertThat(sentences).extracting(Telltale::group).containsExactly(0, 1);
    assertThat(sentences.getFirst().leans()).isTrue();
  }

  private static List<String> withoutRiver(List<String> article) {
    return article.stream().filter(s -> !s.equals(article.get(5))).toList();
  }

  private static List<String> brief(Draft draft) {
    return draft.in(Size.BRIEF).stream().map(Line::text).toList();
  }

  private static String gist(Draft draft) {
    return draft.in(Size.GIST).getFirst().text();
  }

  private static Draft draft(String language, String headline, List<String> paragraphs) {
    return new LeadSummarizer().draft(story(language, headline, paragraphs));
  }

  private static Story story(String language, String headline, List<String> paragraphs) {
    Story english = TestWire.story("a", "world", headline, "Nothing.");
    Content content = new Content(new Headline(headline), null, paragraphs, language);
    return new Story(
        english.id(), 1, content, english.credit(), english.timing(), english.handling());
  }
}
