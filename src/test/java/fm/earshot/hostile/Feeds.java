package fm.earshot.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/// Feeds of each format, each with something wrong.
final class Feeds {
  static final String RSS =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\""
          + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
          + "<title>TEXT</title><link>https://mill.example.org/</link><language>en</language>"
          + "<item><guid>TEXT</guid><title>TEXT</title><link>https://mill.example.org/TEXT</link>"
          + "<pubDate>Tue, 10 Mar 2026 14:00:00 GMT</pubDate><category>TEXT</category>"
          + "<author>TEXT</author><description>TEXT</description>"
          + "<content:encoded><![CDATA[<p>TEXT</p>]]></content:encoded></item>"
          + "<item><title>Bridge closes</title></item></channel></rss>";
  private static final String ATOM =
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title"
          + " type=\"html\">TEXT</title><entry><id>TEXT</id><title>TEXT</title><link"
          + " href=\"TEXT\"/>"
          + "<updated>2026-03-10T14:00:00Z</updated><author><name>TEXT</name></author><content"
          + " type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>TEXT</p></div>"
          + "</content></entry></feed>";
  private static final String RDF =
      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
          + " xmlns=\"http://purl.org/rss/1.0/\"><channel"
          + " rdf:about=\"x\"><title>TEXT</title></channel><item"
          + " rdf:about=\"TEXT\"><title>TEXT</title><description>TEXT</description></item>"
          + "</rdf:RDF>";
  private static final String JSON =
      "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",\"language\":\"en\","
          + "\"authors\":[{\"name\":\"A\"}],\"items\":[{\"id\":\"1\",\"url\":\"https://m.example/1\","
          + "\"title\":\"T\",\"content_html\":\"<p>T</p>\",\"content_text\":\"T\",\"summary\":\"T\","
          + "\"date_published\":\"2026-03-10T14:00:00Z\",\"tags\":[\"sport\"]},{\"id\":2}]}";
  private static final List<String> DATES =
      List.of(
          "Tue, 99 Foo 999999999 99:99:99 +9999",
          "+999999999-12-31T23:59:59Z",
          "-999999999-01-01T00:00:00Z",
          "9".repeat(500),
          "0",
          "1e999",
          "Mon, 29 Feb 1900 00:00:00 EST");
  private static final List<String> XML_BREAKERS =
      List.of(
          "<!DOCTYPE rss [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]>",
          "<!DOCTYPE rss SYSTEM \"http://127.0.0.1:9/evil.dtd\">",
          "<!DOCTYPE rss [<!ENTITY % p SYSTEM \"file:///etc/hostname\">%p;]>",
          "<?xml-stylesheet href=\"http://127.0.0.1:9/x.xsl\"?>",
          "<![CDATA[",
          "<!--",
          "<b>".repeat(300),
          "<x " + "a='1' ".repeat(300) + ">",
          "</channel>",
          "&unknown;",
          "]]>",
          "<",
          "<\u0001>",
          "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\""
              + " href=\"file:///etc/hostname\"/>");

  private Feeds() {}

  static byte[] any(Random random) {
    if (random.nextInt(4) == 0) {
      return Trees.mangled(Trees.read(JSON), random);
    }
    String sound = List.of(RSS, RSS, ATOM, RDF).get(random.nextInt(4));
    String xml = filled(sound, random);
    if (random.nextInt(4) == 0) {
      int at = random.nextInt(xml.length());
      String breaker = XML_BREAKERS.get(random.nextInt(XML_BREAKERS.size()));
      xml = xml.substring(0, at) + breaker + xml.substring(at);
    }
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    return switch (random.nextInt(6)) {
      case 0 -> Mangled.some(bytes, random);
      case 1 -> xml.getBytes(Charset.forName("windows-1251"));
      default -> bytes;
    };
  }

  /// Half of the texts are escaped as they should be.
  private static String filled(String sound, Random random) {
    StringBuilder xml = new StringBuilder();
    for (String part : sound.split("TEXT", -1)) {
      String text = random.nextInt(3) == 0 ? Nasty.string(random) : "The mill reopens";
      boolean escaped = random.nextBoolean();
      xml.append(part).append(escaped ? text.replace("&", "&amp;").replace("<", "&lt;") : text);
    }
    return random.nextInt(5) == 0
        ? xml.toString()
            .replaceFirst("(Tue, 10 Mar|2026-03-10T)[^<]*", DATES.get(random.nextInt(DATES.size())))
        : xml.toString();
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new AssertionError("packing in memory", e);
    }
    return packed.toByteArray();
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
