package fm.earshot.audio.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;

/// An SFTP server, the fingerprints of its host keys (`SHA256:…`), and who logs in with what. No
/// file of this machine's own SSH settings is read.
public record SftpServer(
    String host, int port, String user, Proof proof, Set<String> fingerprints, Limits limits) {

  /// By what a user is known.
  public sealed interface Proof {
    record Password(String text) implements Proof {
      @Override
      public String toString() {
        return "(password)";
      }
    }

    /// A private key without a passphrase, as OpenSSH or PEM write it.
    record KeyFile(Path file) implements Proof {}
  }

  /// How long a step of logging in and a whole delivery may take.
  public record Limits(Duration step, Duration all) {
    public static final Limits USUAL = new Limits(Duration.ofSeconds(15), Duration.ofMinutes(5));
  }

  public SftpServer {
    fingerprints = Set.copyOf(fingerprints);
    if (fingerprints.isEmpty()) {
      throw new IllegalArgumentException("a server is known by its host key's fingerprint");
    }
  }

  /// What is done while logged in.
  interface Visit {
    void at(SftpClient sftp) throws IOException;
  }

  void visit(Visit visit) throws DeliveryException {
    AtomicReference<String> shown = new AtomicReference<>("");
    CountDownLatch over = new CountDownLatch(1);
    AtomicBoolean late = new AtomicBoolean();
    SshClient ssh = client(shown);
    // Whatever it waits for then, it no longer does.
    Thread.startVirtualThread(() -> {
      if (!isOver(over)) {
        late.set(true);
        ssh.close(true);
      }
    });
    try {
      ssh.start();
      try (ClientSession session = open(ssh);
          SftpClient sftp = SftpClientFactory.instance().createSftpClient(session)) {
        visit.at(sftp);
      }
    } catch (IOException | GeneralSecurityException | IllegalStateException e) {
      throw failed(e, shown.get(), late.get());
    } finally {
      over.countDown();
      ssh.close(true);
    }
  }

  private SshClient client(AtomicReference<String> shown) {
    SshClient ssh = SshClient.setUpDefaultClient();
    ssh.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
    ssh.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
    ssh.setFilePasswordProvider(FilePasswordProvider.EMPTY);
    ssh.setServerKeyVerifier((_, _, key) -> isKnown(key, shown));
    CoreModuleProperties.AUTH_TIMEOUT.set(ssh, limits.step());
    CoreModuleProperties.IDLE_TIMEOUT.set(ssh, limits.step().multipliedBy(2));
    CoreModuleProperties.CHANNEL_OPEN_TIMEOUT.set(ssh, limits.step());
    return ssh;
  }

  private boolean isKnown(PublicKey key, AtomicReference<String> shown) {
    String fingerprint = KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
    boolean known = fingerprints.contains(fingerprint);
    if (!known) {
      shown.set(fingerprint);
    }
    return known;
  }

  private ClientSession open(SshClient ssh) throws IOException, GeneralSecurityException {
    ClientSession session = ssh.connect(user, host, port).verify(limits.step()).getSession();
    switch (proof) {
      case Proof.Password(var text) -> session.addPasswordIdentity(text);
      case Proof.KeyFile(var file) -> session.addPublicKeyIdentity(key(file));
    }
    session.auth().verify(limits.step());
    return session;
  }

  private static KeyPair key(Path file) throws IOException, GeneralSecurityException {
    return SecurityUtils.getKeyPairResourceParser()
        .loadKeyPairs(null, file, FilePasswordProvider.EMPTY)
        .stream()
        .findFirst()
        .orElseThrow(() -> new IOException(file + " holds no private key"));
  }

  private boolean isOver(CountDownLatch over) {
    try {
      return over.await(limits.all().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private DeliveryException failed(Exception e, String shown, boolean late) {
    if (!shown.isEmpty()) {
      return new DeliveryException(
          host + " has the host key " + shown + ", which is not the one in the settings");
    }
    if (late) {
      return new DeliveryException(
          host + ": it took longer than " + limits.all().toSeconds() + " seconds", e);
    }
    String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new DeliveryException(host + ": " + why.lines().findFirst().orElse(""), e);
  }
}
