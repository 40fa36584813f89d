package fm.earshot.studio;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;

/// Answers with a page, and lets a browser do with it nothing but show it.
final class Pages {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self';"
          + " media-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), "fm.earshot.studio.pages");

  void answer(Context call, String page, Object view) {
    StringOutput html = new StringOutput();
    engine.render(page + ".jte", view, html);
    call.contentType("text/html; charset=utf-8").result(html.toString());
  }

  static void guard(Context call) {
    call.header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "same-origin")
        .header("Cache-Control", "no-store");
  }
}
