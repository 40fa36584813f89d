package fm.earshot.summary;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.news.Story;
import fm.earshot.script.TestWire;
import fm.earshot.testing.Summaries;
import fm.earshot.testing.WatchedLead;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SummaryBookTest {
  private final List<Story> asked = new ArrayList<>();
  private final SummaryBook book = Summaries.own(new WatchedLead(asked::add));
  private final Story story = TestWire.stories().getFirst();

  @Test
  void aSummaryIsMadeOnceWhenTheStoryComesIn() {
    book.prepare(story);
    assertThat(book.of(story)).isEqualTo(book.of(story));
    assertThat(asked).containsExactly(story);
  }

  @Test
  void aNewVersionIsSummarisedAnew() {
    book.prepare(story);
    assertThat(book.of(story.withVersion(2)).version()).isEqualTo(2);
    assertThat(asked).hasSize(2);
  }

  @Test
  void aKillForgetsAllVersions() {
    book.prepare(story);
    book.prepare(story.withVersion(2));
    book.forget(Set.of(story.id()));
    book.prepare(story);
    assertThat(asked).hasSize(3);
  }
}
