package fm.earshot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fm.earshot.testing.OnAir;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/// The desk's API takes NewsML-G2 as it takes ninjs.
class DeskNewsmlTest extends OnAir {
  @Test
  void newsItemIsOnTheAirAndItsCancelTakesItOff() throws IOException {
    HttpResponse<String> posted = post(item("urn:g2:mill", "usable", "Mill to close"));
    assertThat(posted.statusCode()).isEqualTo(201);
    String id = json(posted).path("id").asText();
    air.until("the story is on the air", () -> onAir().contains("Mill to close"));
    assertThat(post(item("urn:g2:mill", "canceled", "")).statusCode()).isEqualTo(200);
    assertThat(onAir()).doesNotContain("Mill to close");
    assertThat(show(id).path("pubStatus").asText()).isEqualTo("canceled");
  }

  @Test
  void withheldIsOffTheAirWhenTheCallReturns() throws IOException {
    post(item("urn:g2:weir", "usable", "Weir gives way"));
    air.until("the story is on the air", () -> onAir().contains("Weir gives way"));
    HttpResponse<String> held = post(item("urn:g2:weir", "withheld", "Weir gives way"));
    assertThat(json(held).path("note").asText()).isEqualTo("withheld: it is kept, and not heard");
    assertThat(onAir()).doesNotContain("Weir gives way");
  }

  @Test
  void unknownStatusIsRefusedAndTakesTheStoryOff() throws IOException {
    String ninjs =
        "{\"uri\":\"urn:n:buoy\",\"headline\":\"Buoy"
            + " found\",\"versioncreated\":\"%s\",\"pubstatus\":\"%s\"}";
    String now = air.clock.instant().toString();
    air.http().postJson("/api/stories", ninjs.formatted(now, "usable"));
    air.until("the story is on the air", () -> onAir().contains("Buoy found"));
    var refused = air.http().postJson("/api/stories", ninjs.formatted(now, "cancelled"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(json(refused).path("pointer").asText()).isEqualTo("/pubstatus");
    assertThat(onAir()).doesNotContain("Buoy found");
  }

  @Test
  void messageIsAnsweredStoryByStory() throws IOException {
    HttpResponse<String> posted =
        post(
            "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>"
                + item("urn:g2:one", "usable", "One")
                + item("urn:g2:two", "usable", "Two".repeat(400))
                + "</itemSet></newsMessage>");
    assertThat(posted.statusCode()).isEqualTo(200);
    assertThat(json(posted).at("/stories/0/status").asText()).isEqualTo("new");
    assertThat(json(posted).at("/stories/1/status").asText()).isEqualTo("refused");
    assertThat(json(posted).at("/stories/1/error").asText()).contains("headline");
  }

  @Test
  void whatIsWrongIsPointedAt() throws IOException {
    HttpResponse<String> refused = post("<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'/>");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(json(refused).path("pointer").asText()).isEqualTo("/newsItem/@guid");
    assertThat(
            post("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><newsItem>&b;</newsItem>")
                .body())
        .contains("DOCTYPE")
        .doesNotContain("root:");
  }

  private static String item(String guid, String status, String headline) {
    return """
    <newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='%s' xml:lang='en'><itemMeta>
    <versionCreated>%s</versionCreated><pubStatus qcode='stat:%s'/></itemMeta>
    <contentMeta><headline>%s</headline></contentMeta>
    <contentSet><inlineData contenttype='text/plain'>It was said on Monday.</inlineData></contentSet></newsItem>
    """
        .formatted(guid, air.clock.instant(), status, headline);
  }

  private static HttpResponse<String> post(String xml) {
    return air.http().postXml("/api/stories", xml);
  }

  private static JsonNode show(String id) throws IOException {
    return json(air.http().get("/api/stories/" + id));
  }

  private static String onAir() {
    try {
      return json(air.http().get("/api/editions/top")).path("rundown").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode json(HttpResponse<String> response) throws IOException {
    return new ObjectMapper().readTree(response.body());
  }
}
