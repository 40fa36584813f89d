package fm.earshot.intake.ninjs;

import fm.earshot.intake.page.HtmlText;
import fm.earshot.intake.page.PageText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words of a ninjs document, wherever its version has them.
record NinjsText(Fields fields) {
  private static final int LONGEST_TITLE = 500;
  private static final Pattern TAG = Pattern.compile("<(p|br|div)\\b", Pattern.CASE_INSENSITIVE);

  /// Empty where there is none.
  String headline() throws NinjsException {
    List<@Nullable String> written = new ArrayList<>();
    for (Fields headline : fields.list("headlines")) {
      written.add(headline.text("value"));
    }
    written.add(fields.text("headline"));
    for (String name : fields.beginning("headline_")) {
      written.add(fields.text(name));
    }
    String title = fields.text("title");
    written.add(title == null || title.length() > LONGEST_TITLE ? null : title);
    for (String each : written) {
      String line = each == null ? "" : HtmlText.line(each);
      if (!line.isEmpty()) {
        return line;
      }
    }
    return "";
  }

  /// The first body that can be read; else the description.
  List<String> body() throws NinjsException {
    for (String name : List.of("bodies", "descriptions")) {
      for (Fields body : fields.list(name)) {
        String type = body.text("contentType", "contenttype");
        String value = body.text("value");
        if (value != null && (type == null || type.startsWith("text/") || type.contains("html"))) {
          return type == null ? either(value) : paragraphs(value, type.contains("html"));
        }
      }
      String old = name.equals("bodies") ? "body_" : "description_";
      for (String field : fields.beginning(old)) {
        String value = fields.text(field);
        if (value != null) {
          return field.endsWith("html") ? paragraphs(value, true) : either(value);
        }
      }
    }
    return List.of();
  }

  private static List<String> either(String value) {
    return paragraphs(value, TAG.matcher(value).find());
  }

  private static List<String> paragraphs(String value, boolean html) {
    return html ? HtmlText.paragraphs(value) : PageText.paragraphsOf(value);
  }
}
