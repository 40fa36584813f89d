package fm.earshot.app;

import fm.earshot.audio.delivery.Destination;
import fm.earshot.audio.delivery.FolderDestination;
import fm.earshot.audio.delivery.Naming;
import fm.earshot.audio.delivery.S3Destination;
import fm.earshot.audio.delivery.SftpDestination;
import fm.earshot.audio.delivery.SftpServer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where a bulletin is delivered to, as it is set, and how it is named there.
public record Delivered(Place place, Set<Naming> names) {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  public Delivered {
    names = Set.copyOf(names);
  }

  public sealed interface Place {}

  public record Folder(Path directory) implements Place {}

  /// Either `password` or `keyFile` is there.
  public record Sftp(
      String host,
      int port,
      String user,
      @Nullable Secret password,
      @Nullable Path keyFile,
      Set<String> fingerprints,
      String directory)
      implements Place {
    public Sftp {
      fingerprints = Set.copyOf(fingerprints);
    }
  }

  /// Without `key` and `secret` they are found as Amazon's tools find them.
  public record S3(
      String bucket,
      String prefix,
      String region,
      @Nullable URI endpoint,
      @Nullable String key,
      @Nullable Secret secret)
      implements Place {}

  Destination open() {
    return switch (place) {
      case Folder(var directory) -> new FolderDestination(directory);
      case Sftp sftp -> open(sftp);
      case S3 s3 -> open(s3);
    };
  }

  private static Destination open(Sftp sftp) {
    Secret password = sftp.password();
    Path keyFile = sftp.keyFile();
    SftpServer.Proof proof =
        keyFile == null
            ? new SftpServer.Proof.Password(password == null ? "" : password.value())
            : new SftpServer.Proof.KeyFile(keyFile);
    return new SftpDestination(
        new SftpServer(
            sftp.host(),
            sftp.port(),
            sftp.user(),
            proof,
            sftp.fingerprints(),
            SftpServer.Limits.USUAL),
        sftp.directory());
  }

  private static Destination open(S3 s3) {
    String key = s3.key();
    Secret secret = s3.secret();
    S3Destination.Access access =
        key == null || secret == null ? null : new S3Destination.Access(key, secret.value());
    return S3Destination.of(
        new S3Destination.Place(s3.bucket(), s3.prefix(), s3.region(), s3.endpoint(), access),
        PATIENCE);
  }
}
