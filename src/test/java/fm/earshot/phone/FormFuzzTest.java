package fm.earshot.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Whatever a call's query (the first line) and form (the rest) say: TwiML of our own verbs, or a
/// refusal.
class FormFuzzTest {
  private static final Set<String> VERBS =
      Set.of(
          "Response",
          "Gather",
          "Say",
          "prosody",
          "phoneme",
          "sub",
          "lang",
          "break",
          "Redirect",
          "Hangup");
  private static final Hotline HOTLINE = hotline();

  @FuzzTest
  void anyFormIsAnsweredInTwimlOrRefused(byte[] bytes) {
    String[] sent = new String(bytes, StandardCharsets.UTF_8).split("\n", 2);
    try {
      Form form = new Form(Form.fields(sent[sent.length - 1]), Form.fields(sent[0]));
      holds(HOTLINE.answer(form, null));
      holds(HOTLINE.turn(form, null));
      HOTLINE.reported(form);
    } catch (HttpResponseException e) {
      assertThat(e.getStatus()).isIn(400, 403);
    }
  }

  private static void holds(byte[] document) {
    String twiml = new String(document, StandardCharsets.UTF_8);
    assertThat(document).hasSizeLessThanOrEqualTo(Twiml.LARGEST);
    Set<String> verbs = new HashSet<>();
    collect(TestCall.xml(twiml).getDocumentElement(), verbs);
    assertThat(VERBS).containsAll(verbs);
  }

  private static void collect(Node node, Set<String> verbs) {
    if (node instanceof Element element) {
      verbs.add(element.getTagName());
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      collect(child, verbs);
    }
  }

  private static Hotline hotline() {
    try {
      return Exchange.hotline();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
