package fm.earshot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.earshot.audio.delivery.Destination;
import fm.earshot.audio.delivery.Naming;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliverySettingsTest {
  private static final String PRINT = "SHA256:" + "a".repeat(43);

  @TempDir Path directory;

  private List<Delivered> read(String deliver) throws IOException {
    Files.writeString(
        directory.resolve("earshot.yaml"),
        "bulletins:\n  - name: hourly\n    deliver:\n" + deliver.indent(6));
    return Settings.read(Options.NONE, Map.of(), directory, ZoneOffset.UTC)
        .producers()
        .bulletins()
        .getFirst()
        .deliver();
  }

  @Test
  void everyKindOfPlaceIsReadAndCanBeOpened() throws IOException {
    Path key = Files.writeString(directory.resolve("id"), "a key");
    List<Delivered> deliver =
        read(
            """
            - folder: on-air
              names: latest
            - sftp: {host: a.example.org, user: studio, password: open sesame, fingerprint: %1$s}
            - sftp:
                host: b.example.org
                port: 2222
                user: studio
                key-file: id
                fingerprint: [%1$s, %1$s]
                dir: /drop
              names: [dated, latest]
            - s3: {bucket: radio, prefix: news, region: eu-central-1, endpoint: "http://10.0.0.2:9000", key: K, secret: open sesame}
            - s3: {bucket: radio}
            """
                .formatted(PRINT));
    Set<Naming> both = Set.of(Naming.LATEST, Naming.DATED);
    Secret sesame = new Secret("open sesame");
    assertThat(deliver)
        .containsExactly(
            new Delivered(new Delivered.Folder(directory.resolve("on-air")), Set.of(Naming.LATEST)),
            new Delivered(
                new Delivered.Sftp("a.example.org", 22, "studio", sesame, null, Set.of(PRINT), "."),
                both),
            new Delivered(
                new Delivered.Sftp(
                    "b.example.org", 2222, "studio", null, key, Set.of(PRINT), "/drop"),
                both),
            new Delivered(
                new Delivered.S3(
                    "radio",
                    "news/",
                    "eu-central-1",
                    URI.create("http://10.0.0.2:9000"),
                    "K",
                    sesame),
                both),
            new Delivered(new Delivered.S3("radio", "", "us-east-1", null, null, null), both));
    assertThat(deliver.toString()).doesNotContain("sesame");
    assertThat(deliver.stream().map(Delivered::open).map(Destination::title))
        .containsExactly(
            "folder " + directory.resolve("on-air"),
            "sftp a.example.org:22 .",
            "sftp b.example.org:2222 /drop",
            "s3 radio/news/",
            "s3 radio/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - names: latest                                   | a delivery has one of folder, sftp and s3
          - {folder: a, s3: {bucket: b}}                    | a delivery has one of folder, sftp and s3
          - {folder: a, names: [newest]}                    | deliver.names must be some of latest and dated, not a list
          - {folder: a, name: latest}                       | in deliver, unknown key "name"; did you mean "names"?
          - ftp                                             | bulletins.deliver must be a list of words or groups of keys, not "ftp"
          - sftp: a.example.org                             | deliver.sftp must be a group of keys, not "a.example.org"
          - sftp: {user: a, password: b, fingerprint: %s}   | deliver.sftp.host is needed
          - sftp: {host: a, password: b, fingerprint: %s}   | deliver.sftp.user is needed
          - sftp: {host: a, user: b, fingerprint: %s}       | deliver.sftp has either password or key-file
          - sftp: {host: a, user: b, password: c}           | deliver.sftp.fingerprint must be that of the host's key as `ssh-keygen -l` shows it, SHA256: and 43 characters
          - sftp: {host: a, user: b, password: c, fingerprint: any} | deliver.sftp.fingerprint must be that of the host's key as `ssh-keygen -l` shows it, SHA256: and 43 characters
          - s3: {prefix: a}                                 | deliver.s3.bucket is needed
          - s3: {bucket: a, key: b}                         | deliver.s3 has both key and secret or neither
          - s3: {bucket: a, endpoint: storage}              | deliver.s3.endpoint must be a URL such as https://storage.example.org, not "storage"
          """)
  void whatIsWrongIsToldInALine(String deliver, String line) {
    assertThatThrownBy(() -> read(deliver.formatted(PRINT)))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("earshot.yaml:")
        .hasMessageEndingWith(line);
  }
}
