package fm.earshot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityTest {
  @TempDir Path directory;

  private Identity open(Path data) {
    return Identity.open(new Settings.Storage(data, null, null), new SecureRandom());
  }

  @Test
  void keyIsMadeOnceAndForTheOwnerOnly() throws IOException {
    Path data = directory.resolve("data");
    Identity made = open(data);
    assertThat(open(data).of("phone:+15550100")).isEqualTo(made.of("phone:+15550100"));
    assertThat(Files.getPosixFilePermissions(data.resolve("identity-key")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(data).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void listenersAndInstallationsDiffer() {
    Identity here = open(directory.resolve("here"));
    Identity there = open(directory.resolve("there"));
    assertThat(here.of("phone:+15550100")).isNotEqualTo(here.of("phone:+15550101"));
    assertThat(here.of("phone:+15550100")).isNotEqualTo(there.of("phone:+15550100"));
  }

  @Test
  void keyOfTheFileWorksAsTheSettingOnAnotherNode() throws IOException {
    Identity made = open(directory);
    String key = Files.readString(directory.resolve("identity-key")).strip();
    Path other = directory.resolve("other");
    Identity set =
        Identity.open(new Settings.Storage(other, new Secret(key), null), new SecureRandom());
    assertThat(set.of("a")).isEqualTo(made.of("a"));
    assertThat(other).doesNotExist();
  }

  @Test
  void hashIsHmacSha256() {
    Settings.Storage storage = new Settings.Storage(directory, new Secret("key"), null);
    assertThat(
            Identity.open(storage, new SecureRandom())
                .of("The quick brown fox jumps over the lazy dog")
                .hash())
        .isEqualTo("f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8");
  }

  @Test
  void spoiledKeyIsNamed() throws IOException {
    Files.writeString(directory.resolve("identity-key"), "abc");
    assertThatThrownBy(() -> open(directory))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("identity-key: must hold 64 hex digits");
  }
}
