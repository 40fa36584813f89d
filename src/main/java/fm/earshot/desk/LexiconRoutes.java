package fm.earshot.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.http.Editors;
import fm.earshot.lexicon.Audition;
import fm.earshot.lexicon.Lexicons;
import fm.earshot.lexicon.Name;
import fm.earshot.lexicon.PlsText;
import fm.earshot.script.spoken.Entry;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.util.List;

/// The desk's API to how names are said: the lexicon of a language, its names one by one, a
/// sentence to hear, and what listeners reported.
public final class LexiconRoutes {
  private static final String LEXICON = "/api/lexicon/{language}";
  private static final String NAME = LEXICON + "/<grapheme>";
  private static final String REPORTS = "/api/lexicon/reports";
  private static final int MOST = 500;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final LexiconDesk desk;

  public LexiconRoutes(LexiconDesk desk) {
    this.desk = desk;
  }

  private interface Asked {
    void answer(Context call, String language) throws JsonProcessingException;
  }

  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get(REPORTS, this::reports);
    routes.post(REPORTS + "/{id}/done", this::done);
    routes.post("/api/lexicon/try", this::audition);
    routes.get(LEXICON + ".pls", of(this::export));
    routes.get(LEXICON, of(this::show));
    routes.get(LEXICON + "/log", of(this::log));
    routes.put(NAME, of(this::put));
    routes.delete(NAME, of(this::remove));
  }

  private static Handler of(Asked asked) {
    return call -> {
      String language = call.pathParam("language");
      if (Lexicons.isLanguage(language)) {
        asked.answer(call, Lexicons.base(language));
      } else {
        Answers.refuse(call, HttpStatus.NOT_FOUND, "a language is such as en or en-US", null);
      }
    };
  }

  /// The names of a language, or of those only the ones from where `source` says.
  private List<Name> names(Context call, String language) {
    String source = call.queryParam("source");
    return desk.lexicons().names(language).stream()
        .filter(name -> source == null || LexiconJson.word(name.source()).equals(source))
        .toList();
  }

  private void show(Context call, String language) throws JsonProcessingException {
    Answers.answer(call, HttpStatus.OK, LexiconJson.names(language, names(call, language)));
  }

  private void export(Context call, String language) {
    List<Entry> entries = names(call, language).stream().map(Name::entry).toList();
    call.contentType("application/pls+xml; charset=utf-8").result(PlsText.of(language, entries));
  }

  private void log(Context call, String language) throws JsonProcessingException {
    Answers.answer(call, HttpStatus.OK, LexiconJson.log(desk.lexicons().log(language, MOST)));
  }

  private void put(Context call, String language) throws JsonProcessingException {
    try {
      String grapheme = EntryJson.line(call.pathParam("grapheme"));
      Entry entry = EntryJson.read(json(call), grapheme, "");
      desk.put(language, entry, Editors.who(call));
      ObjectNode kept = JSON.createObjectNode();
      kept.put("language", language).put("grapheme", grapheme);
      Answers.answer(call, HttpStatus.OK, EntryJson.write(kept, entry));
    } catch (Wrong e) {
      refuse(call, e);
    } catch (IllegalArgumentException e) {
      refuse(call, new Wrong(String.valueOf(e.getMessage()), ""));
    }
  }

  private void remove(Context call, String language) throws JsonProcessingException {
    String grapheme = EntryJson.line(call.pathParam("grapheme"));
    if (desk.remove(language, grapheme, Editors.who(call))) {
      ObjectNode gone = JSON.createObjectNode();
      gone.put("language", language).put("grapheme", grapheme).put("status", "removed");
      Answers.answer(call, HttpStatus.OK, gone);
    } else {
      Answers.refuse(call, HttpStatus.NOT_FOUND, "no editor has added this name", null);
    }
  }

  private void reports(Context call) throws JsonProcessingException {
    Answers.answer(call, HttpStatus.OK, LexiconJson.reports(desk.reports().open(MOST)));
  }

  private void done(Context call) throws JsonProcessingException {
    String id = call.pathParam("id");
    if (desk.done(id, Editors.who(call))) {
      Answers.answer(
          call, HttpStatus.OK, JSON.createObjectNode().put("id", id).put("status", "done"));
    } else {
      Answers.refuse(call, HttpStatus.NOT_FOUND, "no such report is open", null);
    }
  }

  private void audition(Context call) throws JsonProcessingException {
    try {
      JsonNode wish = json(call);
      String language = text(wish, "language", 40);
      if (!Lexicons.isLanguage(language)) {
        throw new Wrong("a language is such as en or en-US", "/language");
      }
      String text = text(wish, "text", Audition.LONGEST);
      answer(call, desk.audition().of(text, language, tried(wish.path("entry"))));
    } catch (Wrong e) {
      refuse(call, e);
    }
  }

  private static List<Entry> tried(JsonNode entry) throws Wrong {
    if (entry.isMissingNode() || entry.isNull()) {
      return List.of();
    }
    String grapheme = EntryJson.line(entry.path("grapheme").asText());
    if (grapheme.isEmpty()) {
      throw new Wrong("say which name, as grapheme", "/entry/grapheme");
    }
    return List.of(EntryJson.read(entry, grapheme, "/entry"));
  }

  private static void answer(Context call, Audition.Outcome outcome)
      throws JsonProcessingException {
    switch (outcome) {
      case Audition.Outcome.Spoken(var wave, _) ->
          call.contentType("audio/wav").header("Cache-Control", "no-store").result(wave);
      case Audition.Outcome.Busy() -> {
        call.header("Retry-After", "1");
        Answers.refuse(
            call, HttpStatus.SERVICE_UNAVAILABLE, "somebody else is listening; try again", null);
      }
      case Audition.Outcome.Unable(var why) ->
          Answers.refuse(call, HttpStatus.SERVICE_UNAVAILABLE, why, null);
    }
  }

  private static String text(JsonNode wish, String name, int most) throws Wrong {
    JsonNode value = wish.path(name);
    String text = value.isTextual() ? EntryJson.line(value.textValue()) : "";
    if (text.isEmpty() || text.length() > most) {
      throw new Wrong(name + " has 1 to " + most + " characters", "/" + name);
    }
    return text;
  }

  private static JsonNode json(Context call) throws Wrong {
    try {
      return JSON.readTree(call.bodyAsBytes());
    } catch (IOException e) {
      throw new Wrong("the body is no JSON", "");
    }
  }

  private static void refuse(Context call, Wrong e) throws JsonProcessingException {
    Answers.refuse(
        call, HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(e.getMessage()), e.pointer());
  }
}
