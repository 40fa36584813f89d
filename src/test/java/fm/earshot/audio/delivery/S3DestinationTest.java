package fm.earshot.audio.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class S3DestinationTest implements DestinationContract {
  @TempDir Path room;
  private BucketServer bucket;
  private S3Destination destination;

  @BeforeEach
  void bucket() throws IOException {
    bucket = BucketServer.start();
    destination = destination(Duration.ofSeconds(20));
  }

  @AfterEach
  void close() {
    destination.close();
    bucket.close();
  }

  private S3Destination destination(Duration patience) {
    return S3Destination.of(
        new S3Destination.Place(
            "radio",
            "news/",
            "eu-central-1",
            bucket.address(),
            new S3Destination.Access("KEY", "SECRETKEY")),
        patience);
  }

  @Override
  public Destination destination() {
    return destination;
  }

  @Override
  public Path desk() {
    return room;
  }

  @Override
  public Map<String, String> there() {
    Map<String, String> there = new TreeMap<>();
    bucket.objects.forEach((path, text) -> there.put(path.replace("/radio/news/", ""), text));
    return there;
  }

  @Test
  void anObjectSaysWhatItIsAndThatAMachineMadeIt() throws Exception {
    destination.put(List.of(parcel("top.mp3", "sound"), parcel("top.txt", "script")), () -> true);
    Map<String, List<String>> sound =
        Objects.requireNonNull(bucket.headers.get("/radio/news/top.mp3"));
    assertThat(sound)
        .containsEntry("Content-type", List.of("audio/mpeg"))
        .containsEntry("Cache-control", List.of("no-cache"))
        .containsEntry("X-amz-meta-digital-source-type", List.of("trainedAlgorithmicMedia"));
    assertThat(Objects.requireNonNull(bucket.headers.get("/radio/news/top.txt")))
        .containsEntry("Content-type", List.of("text/plain; charset=utf-8"))
        .doesNotContainKey("X-amz-meta-digital-source-type");
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 500, 503})
  void aRefusalIsToldByItsCodeAndWithoutASecret(int status) throws Exception {
    destination.put(List.of(parcel("top.mp3", "at four")), () -> true);
    bucket.refuse(status);
    Parcel next = parcel("top.mp3", "at five");
    assertThatThrownBy(() -> destination.put(List.of(next), () -> true))
        .isInstanceOf(DeliveryException.class)
        .hasMessage("radio: it answers " + status + " AccessDenied");
    assertThatThrownBy(() -> destination.remove(List.of("top.mp3")))
        .isInstanceOf(DeliveryException.class);
    assertThat(there()).isEqualTo(Map.of("top.mp3", "at four"));
    assertThat(new S3Destination.Access("KEY", "SECRETKEY")).hasToString("(access)");
  }

  @Test
  void storageThatDoesNotAnswerIsLeftAtTheLimit() throws Exception {
    bucket.fallSilent();
    Parcel next = parcel("top.mp3", "at five");
    try (S3Destination hurried = destination(Duration.ofSeconds(1))) {
      assertThatThrownBy(() -> hurried.put(List.of(next), () -> true))
          .isInstanceOf(DeliveryException.class)
          .hasMessageMatching("radio: (ApiCallTimeoutException|SdkClientException)");
    }
    assertThat(there()).isEmpty();
  }
}
