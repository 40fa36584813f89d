package fm.earshot.producers;

import fm.earshot.audio.reading.NoRecordingException;
import fm.earshot.audio.reading.Recorder;
import fm.earshot.audio.reading.Recording;
import fm.earshot.audio.reading.Use;
import fm.earshot.audio.shelf.CutFile;
import fm.earshot.news.StoryId;
import fm.earshot.script.Script;
import fm.earshot.script.StoryScript;
import io.javalin.http.Context;
import io.javalin.http.GoneResponse;
import io.javalin.http.Header;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One article to listen to: its sound, and for a browser a page with a player.
public final class ListenRoutes {
  /// Less than the time in which any request must be answered.
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Supplier<Script> script;
  private final Recorder recorder;
  private final ListenPage page;
  private final Larder larder = new Larder();

  public ListenRoutes(Supplier<Script> script, Recorder recorder, ListenPage page) {
    this.script = script;
    this.recorder = recorder;
    this.page = page;
  }

  public void addTo(JavalinDefaultRoutingApi routes) {
    ProducerRoutes.add(routes, "/stories/{id}/listen", this::listen);
    ProducerRoutes.add(routes, "/stories/{id}/listen.mp3", context -> sound(context, Use.ARTICLE));
    ProducerRoutes.add(routes, "/stories/{id}/flash.mp3", context -> sound(context, Use.FLASH));
  }

  /// A browser that opens the address says that it would rather have a page.
  private void listen(Context context) throws IOException {
    context.header(Header.VARY, Header.ACCEPT);
    String accept = context.header(Header.ACCEPT);
    if (accept != null && accept.contains("text/html") && !accept.contains("audio/")) {
      StoryScript story = story(context);
      recorder.prepare(story, Use.ARTICLE);
      page.answer(context, story);
    } else {
      sound(context, Use.ARTICLE);
    }
  }

  /// The story is looked up again once its recording is there: it may have been withdrawn
  /// meanwhile.
  private void sound(Context context, Use use) throws IOException {
    try {
      StoryScript story = story(context);
      Recording recording = recorder.get(story, use, PATIENCE);
      if (!recorder.reading(story(context), use).says(recorder.reading(story, use))) {
        throw later(context, "the story has just changed; ask again", Duration.ofSeconds(1));
      }
      new SoundFile(file(use, recording), larder, null).answer(context);
    } catch (NoRecordingException e) {
      throw later(context, String.valueOf(e.getMessage()), e.after());
    } catch (NoSuchFileException e) {
      throw later(context, "the reading is being made anew; ask again", Duration.ofSeconds(1));
    }
  }

  private static CutFile file(Use use, Recording recording) {
    return new CutFile(
        use.format(), use.target(), recording.file(), recording.bytes(), recording.hash());
  }

  private static ServiceUnavailableResponse later(Context context, String why, Duration after) {
    context.header(Header.RETRY_AFTER, String.valueOf(Math.max(1, after.toSeconds())));
    return new ServiceUnavailableResponse(why);
  }

  private StoryScript story(Context context) {
    String asked = context.pathParam("id");
    Script now = script.get();
    StoryScript story = StoryId.is(asked) ? now.story(new StoryId(asked)) : byUri(now, asked);
    if (story != null) {
      return story;
    }
    if (StoryId.is(asked) && now.withdrawn().contains(new StoryId(asked))) {
      throw new GoneResponse("this story has been withdrawn");
    }
    throw new NotFoundResponse("there is no such story to listen to");
  }

  private static @Nullable StoryScript byUri(Script script, String uri) {
    return script.stories().values().stream()
        .filter(story -> story.story().credit().uri().equals(uri))
        .findFirst()
        .orElse(null);
  }
}
