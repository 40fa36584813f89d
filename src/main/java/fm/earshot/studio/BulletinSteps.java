package fm.earshot.studio;

import fm.earshot.audio.shelf.Cut;
import fm.earshot.audio.shelf.CutFile;
import fm.earshot.audio.shelf.Press;
import fm.earshot.audio.shelf.Standing;
import fm.earshot.http.Editors;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The page of the bulletins, and what an editor does there: hear one, let it on the air, take it
/// off, have one made.
record BulletinSteps(Press press, Pages pages, BiFunction<Context, String, Frame> frame) {
  private static final String PAGE = StudioRoutes.HOME + "/bulletins";

  void addTo(JavalinDefaultRoutingApi routes) {
    routes.get(PAGE, this::show);
    routes.get(PAGE + "/{file}", this::hear);
    routes.post(PAGE + "/{name}/{step}", this::take);
  }

  private void show(Context call) {
    pages.answer(
        call, "bulletins", BulletinsView.of(frame.apply(call, "Bulletins"), press.standings()));
  }

  /// The smallest of its files.
  static CutFile small(Cut cut) {
    return cut.files().stream().min(Comparator.comparingLong(CutFile::bytes)).orElseThrow();
  }

  private void hear(Context call) throws IOException {
    Cut cut = find(call.pathParam("file").replaceFirst("\\.[a-z0-9]+$", ""));
    if (cut == null) {
      gone(call);
      return;
    }
    CutFile file = small(cut);
    try {
      call.writeSeekableStream(
          Files.newInputStream(file.file()), file.format().type(), file.bytes());
    } catch (NoSuchFileException e) {
      gone(call);
    }
  }

  private static void gone(Context call) {
    call.status(HttpStatus.NOT_FOUND).contentType("text/plain").result("It is gone.");
  }

  private @Nullable Cut find(String id) {
    return press.standings().stream()
        .flatMap(BulletinSteps::all)
        .filter(cut -> cut.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  private static Stream<Cut> all(Standing standing) {
    return Stream.concat(standing.waiting().stream(), standing.kept().stream());
  }

  private void take(Context call) {
    String name = call.pathParam("name");
    boolean done =
        switch (call.pathParam("step")) {
          case "make" -> press.again(name);
          case "approve" -> press.approve(name, Editors.who(call)) != null;
          case "withdraw" -> withdrawn(name);
          default -> false;
        };
    Said said = done ? Said.DONE : Said.UNCHANGED;
    call.redirect(PAGE + "?said=" + said + "#said", HttpStatus.SEE_OTHER);
  }

  private boolean withdrawn(String id) {
    boolean known = find(id) != null;
    press.withdraw(id);
    return known;
  }
}
