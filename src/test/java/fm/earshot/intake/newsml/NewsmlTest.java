package fm.earshot.intake.newsml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fm.earshot.intake.Item;
import fm.earshot.intake.Sender;
import fm.earshot.news.Embargo;
import fm.earshot.news.Origin;
import fm.earshot.news.PubStatus;
import fm.earshot.news.Section;
import fm.earshot.news.StoryId;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsmlTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Sender WIRE = new Sender("Harbour Wire", Origin.WIRE);
  private static final Sender DESK = new Sender("desk", Origin.DESK);
  private static final String WHOLE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:harbour:mill" version="3" xml:lang="en-CA">
       <rightsInfo><copyrightHolder><name>Harbour</name></copyrightHolder>
        <usageTerms>Not for use
          in print</usageTerms></rightsInfo>
       <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:HW"><name>Harbour Wire</name></provider>
        <versionCreated>2026-03-02T10:00:00+01:00</versionCreated><embargoed>2026-03-02T13:00:00Z</embargoed>
        <pubStatus qcode="stat:usable"/><edNote>Check the sum.</edNote></itemMeta>
       <contentMeta><urgency>3</urgency><located qcode="geo:1"><name>Turo</name></located>
        <by>By Ida Storm</by><language tag="en-CA"/>
        <subject qcode="medtop:20000523"><name>labour market</name><broader qcode="medtop:04000000"/></subject>
        <slugline>mill-closes</slugline><headline xml:lang="fr">Fermeture</headline>
        <headline xml:lang="en-CA">Mill to
          close</headline></contentMeta>
       <contentSet><inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">
        <body><body.head><hedline><hl1>Other words</hl1></hedline><byline>By nobody</byline></body.head>
        <body.content><p>The <org>mill</org> will <em>close</em> in May &amp; June.</p>
         <media media-type="image"><media-caption>A mill.</media-caption></media>
         <hl2>Why</hl2><block><p>Pulp is dear.</p></block></body.content></body></nitf></inlineXML></contentSet>
      </newsItem>
      """;

  @Test
  void wholeNewsItemIsRead() throws NewsmlException {
    Item item = read(WHOLE).getFirst();
    assertThat(item.id()).isEqualTo(StoryId.of("Harbour Wire", "urn:newsml:harbour:mill"));
    assertThat(item.content().headline().text()).isEqualTo("Mill to close");
    assertThat(item.content().language()).isEqualTo("en-CA");
    assertThat(item.content().dateline()).hasFieldOrPropertyWithValue("place", "Turo");
    assertThat(item.content().paragraphs())
        .containsExactly("The mill will close in May & June.", "Why", "Pulp is dear.");
    assertThat(item.credit().source()).isEqualTo("Harbour Wire");
    assertThat(item.credit().byline()).isEqualTo("Ida Storm");
    assertThat(item.credit().usageTerms()).isEqualTo("Not for use in print");
    assertThat(item.timing().versionCreated()).isEqualTo("2026-03-02T09:00:00Z");
    assertThat(item.timing().embargo())
        .isEqualTo(new Embargo(Instant.parse("2026-03-02T13:00:00Z")));
    assertThat(item.handling().status()).isEqualTo(PubStatus.USABLE);
    assertThat(item.handling().urgency().value()).isEqualTo(3);
    assertThat(item.handling().section()).isEqualTo(new Section("business"));
    assertThat(item.handling().edNote()).isEqualTo("Check the sum.");
    assertThat(item.handling().wireVersion()).isEqualTo("3");
    assertThat(item.handling().slug()).hasFieldOrPropertyWithValue("text", "mill-closes");
  }

  @ParameterizedTest
  @CsvSource({
    "<pubStatus qcode='stat:canceled'/>, CANCELED",
    "<pubStatus uri='http://cv.iptc.org/newscodes/pubstatusg2/canceled'/>, CANCELED",
    "<pubStatus qcode='stat:withheld'/>, WITHHELD",
    "<pubStatus qcode='stat:perhaps'/>, WITHHELD",
    "<embargoed/>, WITHHELD",
    "<pubStatus qcode='stat:usable'/>, WITHHELD"
  })
  void statusNeedsNoWords(String meta, PubStatus status) throws NewsmlException {
    assertThat(read(item(meta, "")).getFirst().handling().status()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<inlineXML contenttype='application/xhtml+xml'><html"
            + " xmlns='http://www.w3.org/1999/xhtml'><head>"
            + "<title>No</title></head><body><p>One.</p><p>Two.</p></body></html></inlineXML>",
        "<inlineData contenttype='text/plain'>One.\n\nTwo.</inlineData>",
        "<inlineData"
            + " contenttype='text/html'>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</inlineData>",
        "<inlineData encoding='base64'>T25lLg==</inlineData><inlineData>One.\n\nTwo.</inlineData>"
      })
  void textIsReadInWhateverItStands(String content) throws NewsmlException {
    assertThat(read(item("", content)).getFirst().content().paragraphs())
        .containsExactly("One.", "Two.");
  }

  @Test
  void picturesByWireAreWithheldAndTheDesksWordIsTaken() throws NewsmlException {
    String photo = WHOLE.replace("ninat:text", "ninat:picture");
    assertThat(read(photo).getFirst().handling().status()).isEqualTo(PubStatus.WITHHELD);
    assertThat(Newsml.read(photo.getBytes(UTF_8), DESK, NOON).getFirst().handling().status())
        .isEqualTo(PubStatus.USABLE);
  }

  @Test
  void messageGivesItsItemsAndLeavesOutWhatIsBroken() throws NewsmlException {
    String bad = item("<versionCreated>soon</versionCreated>", "").replace("urn:x", "urn:bad");
    String message =
        "<newsMessage><header/><itemSet>%s%s%s</itemSet></newsMessage>"
            .formatted(
                item("", "<inlineData>One.</inlineData>"),
                bad,
                "<packageItem guid='urn:p'><itemMeta><pubStatus qcode='stat:canceled'/></itemMeta>"
                    + "</packageItem>");
    assertThat(read(message))
        .extracting(item -> item.credit().uri())
        .containsExactly("urn:x", "urn:p");
    assertThat(wrong(message, DESK).path()).isEqualTo("/newsItem/itemMeta/versionCreated");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <newsItem/>                                                       | /newsItem/@guid
          <conceptItem guid='urn:c'/>                                       | /conceptItem
          <newsMessage><itemSet><planningItem/></itemSet></newsMessage>     | /newsMessage/itemSet
          <newsItem guid='a'><contentMeta><urgency>10</urgency></contentMeta></newsItem> | /newsItem/contentMeta/urgency
          <newsItem guid='a'><contentMeta><language tag='x!'/></contentMeta></newsItem>  | /newsItem/contentMeta/language/@tag
          <newsItem guid='a'>                                               | ''
          <!DOCTYPE newsItem><newsItem guid='a'/>                           | ''
          no xml                                                            | ''
          """)
  void whatIsWrongIsNamed(String xml, String path) {
    assertThat(wrong(xml, WIRE).path()).isEqualTo(path);
    assertThat(wrong(xml, WIRE).getMessage()).doesNotContain("\n", "Exception", "org.xml");
  }

  @Test
  void deepAndEndlessDocumentsAreRefused() {
    assertThat(wrong("<newsItem guid='a'>" + "<a>".repeat(100_000), WIRE).path()).isEmpty();
    assertThat(wrong("<newsItem guid='a'>" + "<a/>".repeat(300_000), WIRE).path()).isEmpty();
    assertThat(wrong("<newsItem " + "a".repeat(5_000_000), WIRE).problem()).contains("larger");
  }

  @Test
  void declaredCharsetIsObeyed() throws NewsmlException {
    String xml =
        WHOLE.replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"").replace("Turo", "Málaga");
    List<Item> items = Newsml.read(xml.getBytes(Charset.forName("ISO-8859-1")), WIRE, NOON);
    assertThat(items.getFirst().content().dateline())
        .hasFieldOrPropertyWithValue("place", "Málaga");
  }

  private static String item(String meta, String content) {
    return "<newsItem guid='urn:x'><itemMeta>%s</itemMeta><contentSet>%s</contentSet></newsItem>"
        .formatted(meta, content);
  }

  private static List<Item> read(String xml) throws NewsmlException {
    return Newsml.read(xml.getBytes(UTF_8), WIRE, NOON);
  }

  private static NewsmlException wrong(String xml, Sender sender) {
    return catchThrowableOfType(
        NewsmlException.class, () -> Newsml.read(xml.getBytes(UTF_8), sender, NOON));
  }
}
