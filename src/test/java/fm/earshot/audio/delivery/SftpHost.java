package fm.earshot.audio.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.SftpModuleProperties;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/// An SFTP server on a free port of this machine, of a user `studio` with the password `correct
/// horse`, that can be told to break off or to say nothing more.
final class SftpHost implements AutoCloseable {
  static final String USER = "studio";
  static final String PASSWORD = "correct horse";

  private final SshServer server = SshServer.setUpDefaultServer();
  private final KeyPair hostKey = key();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final AtomicLong breaksAt = new AtomicLong(Long.MAX_VALUE);
  private final AtomicLong stallsAt = new AtomicLong(Long.MAX_VALUE);

  private SftpHost(Path root) {
    SftpSubsystemFactory sftp = new SftpSubsystemFactory.Builder().build();
    sftp.addSftpEventListener(
        new SftpEventListener() {
          @Override
          public void writing(
              ServerSession session,
              String handle,
              FileHandle file,
              long offset,
              byte[] data,
              int from,
              int length) {
            write(session, offset + length);
          }
        });
    server.setHost("127.0.0.1");
    server.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
    server.setSubsystemFactories(List.of(sftp));
    server.setFileSystemFactory(new VirtualFileSystemFactory(root));
    server.setPasswordAuthenticator(
        (user, password, _) -> user.equals(USER) && password.equals(PASSWORD));
  }

  static SftpHost start(Path root) throws IOException {
    SftpHost host = new SftpHost(root);
    host.server.start();
    return host;
  }

  static KeyPair key() {
    try {
      KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
      keys.initialize(256);
      return keys.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(ServerSession session, long end) {
    if (end > breaksAt.get()) {
      session.close(true);
    }
    if (end > stallsAt.get()) {
      try {
        boolean closed = closing.await(20, TimeUnit.SECONDS);
        session.close(closed);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  void breakOffAt(long bytes) {
    breaksAt.set(bytes);
  }

  void sayNothingFrom(long bytes) {
    stallsAt.set(bytes);
  }

  /// It speaks no version of the protocol but this.
  void onlySpeak(int version) {
    SftpModuleProperties.SFTP_VERSION.set(server, version);
  }

  /// As servers that are not OpenSSH.
  void knowNoExtensions() {
    SftpModuleProperties.OPENSSH_EXTENSIONS.set(server, "");
  }

  /// Whoever has this key may come in too.
  void trust(PublicKey trusted) {
    server.setPublickeyAuthenticator(
        (user, key, _) -> user.equals(USER) && KeyUtils.compareKeys(key, trusted));
  }

  String fingerprint() {
    return KeyUtils.getFingerPrint(BuiltinDigests.sha256, hostKey.getPublic());
  }

  SftpServer known(SftpServer.Proof proof, String fingerprint, Duration all) {
    SftpServer.Limits limits = new SftpServer.Limits(Duration.ofSeconds(10), all);
    return new SftpServer("127.0.0.1", server.getPort(), USER, proof, Set.of(fingerprint), limits);
  }

  SftpServer known() {
    return known(new SftpServer.Proof.Password(PASSWORD), fingerprint(), Duration.ofSeconds(30));
  }

  @Override
  public void close() throws IOException {
    closing.countDown();
    server.stop(true);
  }
}
