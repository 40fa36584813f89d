package fm.earshot.app;

import fm.earshot.dialogue.ListenerId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Makes listeners unguessable and the same on every node that has the same identity key.
public final class Identity {
  private static final String FILE = "identity-key";
  private static final int BYTES = 32;
  private static final String ALGORITHM = "HmacSHA256";

  /// Cloned for each listener: looking the algorithm up takes longer than the hash.
  private final Mac keyed;

  private Identity(String key) {
    try {
      keyed = Mac.getInstance(ALGORITHM);
      keyed.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  /// The key is the one of the settings, else the one in the data directory, made where there is
  /// none. What that file holds can be given to other nodes as the setting.
  public static Identity open(Settings.Storage storage, SecureRandom random) {
    Secret set = storage.identityKey();
    return new Identity(set == null ? kept(storage.data(), random) : set.value());
  }

  /// Whoever is called so by a channel, such as `phone:+15550100`.
  public ListenerId of(String channelUserOrCaller) {
    try {
      Mac mac = (Mac) keyed.clone();
      byte[] hash = mac.doFinal(channelUserOrCaller.getBytes(StandardCharsets.UTF_8));
      return new ListenerId(HexFormat.of().formatHex(hash));
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("every Java's " + ALGORITHM + " can be cloned", e);
    }
  }

  private static String kept(Path data, SecureRandom random) {
    Path file = data.resolve(FILE);
    try {
      Files.createDirectories(data);
      if (!Files.exists(file)) {
        make(file, random);
      }
      String key = Files.readString(file).strip();
      if (!key.matches("[0-9a-f]{64}")) {
        throw new SettingsException(
            file
                + ": must hold 64 hex digits; put it back from a copy, or remove it to lose all"
                + " bookmarks");
      }
      return key;
    } catch (IOException e) {
      throw new SettingsException(
          file + ": cannot be read or made (" + e.getClass().getSimpleName() + ")");
    }
  }

  /// Whole or not at all, and for the owner's eyes only from its first byte.
  private static void make(Path file, SecureRandom random) throws IOException {
    byte[] key = new byte[BYTES];
    random.nextBytes(key);
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] ownerOnly =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), FILE, ".new", ownerOnly);
    Files.writeString(whole, HexFormat.of().formatHex(key) + "\n");
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
