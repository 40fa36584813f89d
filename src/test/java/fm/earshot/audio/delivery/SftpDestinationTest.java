package fm.earshot.audio.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.earshot.testing.LogTape;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SftpDestinationTest implements DestinationContract {
  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir Path room;
  private Path folder = Path.of("");
  private SftpHost host;

  @BeforeEach
  void host() throws IOException {
    folder = Files.createDirectories(room.resolve("root/on air"));
    host = SftpHost.start(room.resolve("root"));
  }

  @AfterEach
  void close() throws IOException {
    host.close();
  }

  @Override
  public Destination destination() {
    return new SftpDestination(host.known(), "/on air");
  }

  @Override
  public Path desk() {
    return room;
  }

  @Override
  public Map<String, String> there() throws IOException {
    Map<String, String> there = FolderDestinationTest.texts(folder);
    there.keySet().removeIf(name -> name.startsWith("."));
    return there;
  }

  private void refuses(SftpServer server, String why) throws IOException {
    Parcel parcel = parcel("top.mp3", "at five ".repeat(100_000));
    assertThatThrownBy(
            () -> new SftpDestination(server, "/on air").put(List.of(parcel), () -> true))
        .isInstanceOf(DeliveryException.class)
        .hasMessageContaining(why)
        .hasMessageNotContaining(SftpHost.PASSWORD);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 6})
  void aServerWithoutExtensionsReplacesToo(int version) throws Exception {
    host.knowNoExtensions();
    host.onlySpeak(version);
    replaces();
  }

  @Test
  void aServerWithAnotherHostKeyIsToldNothing() throws Exception {
    SftpServer.Proof password = new SftpServer.Proof.Password(SftpHost.PASSWORD);
    refuses(
        host.known(password, "SHA256:" + "A".repeat(43), LONG),
        "has the host key " + host.fingerprint() + ", which is not the one in the settings");
    assertThat(there()).isEmpty();
  }

  @Test
  void aWrongPasswordIsRefusedAndNotShown() throws Exception {
    SftpServer.Proof wrong = new SftpServer.Proof.Password("battery staple");
    SftpServer server = host.known(wrong, host.fingerprint(), LONG);
    try (LogTape tape = new LogTape()) {
      refuses(server, "127.0.0.1");
      assertThat(tape.text() + server).doesNotContain("battery");
    }
  }

  @Test
  void aKeyFileLetsIn() throws Exception {
    KeyPair pair = SftpHost.key();
    host.trust(pair.getPublic());
    Path file = room.resolve("id");
    try (OutputStream out = Files.newOutputStream(file)) {
      OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(pair, "studio", null, out);
    }
    SftpServer server = host.known(new SftpServer.Proof.KeyFile(file), host.fingerprint(), LONG);
    new SftpDestination(server, "on air").put(List.of(parcel("a.mp3", "sound")), () -> true);
    assertThat(there()).isEqualTo(Map.of("a.mp3", "sound"));
    refuses(
        host.known(new SftpServer.Proof.KeyFile(room.resolve("none")), host.fingerprint(), LONG),
        "none");
  }

  @Test
  void aTransferThatBreaksOffLeavesTheOneBefore() throws Exception {
    destination().put(List.of(parcel("top.mp3", "at four")), () -> true);
    host.breakOffAt(200_000);
    refuses(host.known(), "127.0.0.1: ");
    assertThat(there()).isEqualTo(Map.of("top.mp3", "at four"));
    host.breakOffAt(Long.MAX_VALUE);
    replaces();
    assertThat(FolderDestinationTest.texts(folder).keySet()).containsExactly("top.mp3", "top.txt");
  }

  @Test
  void aServerThatSaysNothingMoreIsLeftAtTheLimit() throws Exception {
    destination().put(List.of(parcel("top.mp3", "at four")), () -> true);
    host.sayNothingFrom(200_000);
    SftpServer.Proof password = new SftpServer.Proof.Password(SftpHost.PASSWORD);
    refuses(
        host.known(password, host.fingerprint(), Duration.ofSeconds(2)),
        "it took longer than 2 seconds");
    assertThat(there()).isEqualTo(Map.of("top.mp3", "at four"));
  }
}
