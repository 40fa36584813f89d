package fm.earshot.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The evaluations over small sets of our own: what they count as right, and that they see what is
/// not.
class EvaluationsTest {
  private static final String DOCTYPE =
      "<!DOCTYPE rss [%s]><rss version='2.0'><channel>"
          + "<item><title>A story</title><description>%s</description></item></channel></rss>";

  @TempDir private Path directory = Path.of(".");

  /// File, then what is expected of it.
  private static Map<String, String[]> attacks() {
    Map<String, String[]> attacks = new LinkedHashMap<>();
    StringBuilder laughs = new StringBuilder("<!ENTITY h0 'ha'>");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY h%d '&h%d;&h%d;&h%d;'>".formatted(i, i - 1, i - 1, i - 1));
    }
    String net = "http://127.0.0.1:9/x";
    put(attacks, "no-leak", DOCTYPE.formatted("<!ENTITY f SYSTEM 'secret.txt'>", "&f;"));
    put(attacks, "no-leak", DOCTYPE.formatted("<!ENTITY % p SYSTEM 'secret.dtd'> %p;", "&f;"));
    put(
        attacks,
        "no-leak",
        "<!DOCTYPE newsItem [<!ENTITY f SYSTEM 'secret.txt'>]><newsItem guid='a'><contentMeta>"
            + "<headline>&f;</headline></contentMeta></newsItem>");
    put(
        attacks,
        "no-leak",
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>A</title><summary><x:include"
            + " xmlns:x='http://www.w3.org/2001/XInclude' href='secret.txt' parse='text'/>"
            + "</summary></entry></feed>");
    put(attacks, "no-network", DOCTYPE.formatted("<!ENTITY f SYSTEM '" + net + "'>", "&f;"));
    put(attacks, "no-network", "<!DOCTYPE rss SYSTEM '" + net + "'><rss><channel/></rss>");
    put(
        attacks,
        "no-network",
        "<newsItem xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='urn:a "
            + net
            + "' guid='a'><contentMeta><headline>A</headline></contentMeta></newsItem>");
    put(attacks, "rejected-or-inert", DOCTYPE.formatted(laughs, "&h29;"));
    put(
        attacks,
        "rejected-or-inert",
        DOCTYPE.formatted("<!ENTITY q '" + "q".repeat(50_000) + "'>", "&q;".repeat(2_000)));
    put(attacks, "rejected", DOCTYPE.formatted("<!ENTITY a '&b;'><!ENTITY b '&a;'>", "&a;"));
    put(attacks, "rejected-or-bounded", "<feed><entry><title>" + "<b>".repeat(30_000));
    put(attacks, "rejected-or-bounded", "<newsItem guid='a'>" + "<b>".repeat(30_000));
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 30_000; i++) {
      attributes.append(" a").append(i).append("='1'");
    }
    put(
        attacks,
        "rejected-or-bounded",
        "<rss><channel><item" + attributes + "><title>A</title></item></channel></rss>");
    put(attacks, "rejected-or-bounded", "<newsItem guid='a'" + attributes + "/>");
    put(
        attacks,
        "parses",
        "<rss version='2.0'><channel><item><title>On &lt;!DOCTYPE&gt; and &lt;!ENTITY&gt;</title>"
            + "</item></channel></rss>");
    return attacks;
  }

  private static void put(Map<String, String[]> attacks, String expect, String text) {
    attacks.put("attack-" + attacks.size() + ".xml", new String[] {expect, text});
  }

  @Test
  void noAttackLeaksCallsOrCosts() throws IOException {
    Files.writeString(directory.resolve("secret.txt"), "CANARY-in-a-test");
    Files.writeString(directory.resolve("secret.dtd"), "<!ENTITY f 'CANARY-in-a-test'>");
    Map<String, String[]> attacks = attacks();
    for (Map.Entry<String, String[]> attack : attacks.entrySet()) {
      Files.writeString(directory.resolve(attack.getKey()), attack.getValue()[1]);
      index("file", attack.getKey(), "expect", attack.getValue()[0]);
    }
    ObjectNode figures = Evaluations.of("attacks", directory);
    assertThat(figures.path("wrong")).isEmpty();
    assertThat(figures.path("held").asInt()).isEqualTo(attacks.size());
  }

  @Test
  void whatAnAttackMustNotDoIsSeen() throws IOException {
    String rss = "<rss><channel><item><title>CANARY-x</title></item></channel></rss>";
    Files.writeString(directory.resolve("leak.xml"), rss);
    Files.writeString(directory.resolve("refused.xml"), "no feed");
    index("file", "leak.xml", "expect", "no-leak");
    index("file", "leak.xml", "expect", "rejected");
    index("file", "refused.xml", "expect", "parses");
    ObjectNode figures = Evaluations.of("attacks", directory);
    assertThat(figures.at("/wrong/leak.xml").asText()).contains("a leak", "read");
    assertThat(figures.at("/wrong/refused.xml").asText()).isEqualTo("refused");
  }

  @Test
  void feedIsRightWhenNothingOfItIsLost() throws IOException {
    Files.writeString(
        directory.resolve("a.xml"),
        "<rss version='2.0'><channel><item><title>Mill &amp;"
            + " weir</title><link>https://a.example/1</link><pubDate>Mon, 02 Mar 2026 10:00:00"
            + " GMT</pubDate><description>It closed.</description></item></channel></rss>");
    Files.writeString(
        directory.resolve("lost.xml"),
        "<rss version='2.0'><channel><item><title>Mill</title><link>https://b!ad host/2</link>"
            + "</item></channel></rss>");
    for (String file : new String[] {"a.xml", "lost.xml"}) {
      index("path", file, "root", "rss", "wellFormed", "true");
    }
    ObjectNode figures = Evaluations.of("feeds", directory);
    assertThat(figures.path("with_stories").asInt()).isEqualTo(2);
    assertThat(figures.path("read_right").asDouble()).isEqualTo(0.5);
    assertThat(figures.at("/wrong/lost.xml").asText()).isEqualTo("link");
  }

  @Test
  void ninjsIsToldApart() throws IOException {
    Files.writeString(directory.resolve("a.json"), "{\"uri\":\"urn:a\"}");
    Files.writeString(directory.resolve("b.json"), "{\"uri\":\"urn:b\",\"mood\":1}");
    index("path", "a.json", "expect", "pass");
    index("path", "b.json", "expect", "fail");
    index("path", "b.json", "expect", "pass");
    assertThat(Evaluations.of("ninjs", directory).toString())
        .isEqualTo(
            "{\"should_pass\":2,\"read\":1,\"should_fail\":1,\"refused\":1,\"wrong\":"
                + "{\"b.json\":\"/mood: is no field of ninjs here\"}}");
  }

  @Test
  void spokenIsComparedLooselyAndNewsApart() throws IOException {
    Files.writeString(
        directory.resolve("cases.jsonl"),
        """
        {"id":"money:1","category":"money","written":"$5.50","spoken":["five dollars, fifty cents"]}
        {"id":"money:2","category":"money","written":"$5","spoken":["five pesos"]}
        {"id":"word:1","category":"word","written":"Yes","spoken":["YES!"]}
        {"id":"more:1","category":"more","written":"3/4","spoken":["three fourths","three quarters"]}
        """);
    ObjectNode figures = Evaluations.of("normalise", directory);
    assertThat(figures.path("news_accuracy").asDouble()).isEqualTo(0.5);
    assertThat(figures.path("correct").asInt()).isEqualTo(2);
    assertThat(figures.path("cases").asInt()).isEqualTo(3);
    assertThat(figures.path("several_answers_accuracy").asDouble()).isEqualTo(1);
    assertThat(figures.at("/by_category/money/accuracy").asDouble()).isEqualTo(0.5);
    assertThat(figures.path("missed").toString()).isEqualTo("[\"money:2: $5 -> five dollars\"]");
  }

  @Test
  void newsmlIsHeldAgainstTheDocument() throws IOException {
    Path examples = Files.createDirectory(directory.resolve("examples"));
    Files.writeString(
        examples.resolve("a.xml"),
        "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:a' version='2'"
            + " xml:lang='en'>"
            + "<itemMeta><versionCreated>2026-03-02T10:00:00Z</versionCreated></itemMeta><contentMeta><urgency>2</urgency><slugline>mill</slugline><headline>Mill"
            + " closes</headline></contentMeta><contentSet><inlineXML><p>It"
            + " closed.</p></inlineXML></contentSet></newsItem>");
    Files.writeString(examples.resolve("b.xml"), "<conceptItem guid='urn:b'/>");
    ObjectNode figures = Evaluations.of("newsml", directory);
    assertThat(figures.path("wrong")).isEmpty();
    assertThat(figures.path("read").asInt()).isEqualTo(1);
    assertThat(figures.path("refused_documents").asInt()).isEqualTo(1);
    assertThat(figures.path("right").asInt()).isEqualTo(8);
  }

  private void index(String... fields) throws IOException {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < fields.length; i += 2) {
      boolean flag = fields[i + 1].equals("true");
      line.set(
          fields[i],
          flag
              ? JsonNodeFactory.instance.booleanNode(true)
              : JsonNodeFactory.instance.textNode(fields[i + 1]));
    }
    Path index = directory.resolve("index.jsonl");
    String before = Files.exists(index) ? Files.readString(index) : "";
    Files.writeString(index, before + line + "\n");
  }
}
