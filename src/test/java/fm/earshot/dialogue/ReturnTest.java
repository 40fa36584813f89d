package fm.earshot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.edition.Edition.Pick;
import fm.earshot.news.StoryId;
import fm.earshot.script.Script;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReturnTest {
  @Test
  void newsThatWasHeardFromAnotherSourceIsNotToldAgain() {
    Script script = Room.script();
    List<StoryId> rundown = script.rundown("top");
    Pick twice =
        script.top().rundown().stream()
            .filter(pick -> !pick.told().isEmpty() && pick.number() < rundown.size())
            .findFirst()
            .orElseThrow();
    List<StoryId> heard = new ArrayList<>(rundown.subList(0, twice.number() - 1));
    heard.addAll(twice.told());
    Instant then = Room.NOW.minus(Duration.ofHours(1));
    List<Bookmark.Told> told = heard.stream().map(id -> new Bookmark.Told(id, 1, then)).toList();
    Bookmark kept = new Bookmark("top", null, 100, then, told);

    Step step =
        Room.dialogue("phone")
            .next(Session.fresh(Room.NOW, "en"), new Heard.Opened(kept), script, Room.NOW);

    StoryId first = Objects.requireNonNull(step.session().position()).story();
    assertThat(first).isEqualTo(rundown.get(twice.number()));
  }
}
