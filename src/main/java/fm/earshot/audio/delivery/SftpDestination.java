package fm.earshot.audio.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.CopyMode;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHPosixRenameExtension;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/// A directory of an SFTP server whose host key is known. Each delivery is a connection of its own.
public final class SftpDestination implements Destination {
  /// From here on the protocol has a rename that replaces.
  private static final int REPLACES = 5;

  private final SftpServer server;
  private final String directory;

  /// `directory` starts at the home directory unless it begins with a slash.
  public SftpDestination(SftpServer server, String directory) {
    this.server = server;
    this.directory = directory;
  }

  @Override
  public String title() {
    return "sftp " + server.host() + ":" + server.port() + " " + directory;
  }

  @Override
  public void put(List<Parcel> parcels, BooleanSupplier wanted) throws DeliveryException {
    server.visit(sftp -> {
      for (Parcel parcel : parcels) {
        put(sftp, parcel, wanted);
      }
    });
  }

  private void put(SftpClient sftp, Parcel parcel, BooleanSupplier wanted) throws IOException {
    String part = path(parcel.partName());
    boolean named = false;
    try {
      try (InputStream in = parcel.cargo().open();
          OutputStream out =
              sftp.write(part, EnumSet.of(OpenMode.Write, OpenMode.Create, OpenMode.Truncate))) {
        in.transferTo(out);
      }
      long there = sftp.stat(part).getSize();
      long size = parcel.cargo().size();
      if (there != size) {
        throw new IOException("only " + there + " of " + size + " bytes arrived");
      }
      if (wanted.getAsBoolean()) {
        rename(sftp, part, path(parcel.name()));
        named = true;
      }
    } finally {
      if (!named && sftp.isOpen()) {
        removeIfThere(sftp, part);
      }
    }
  }

  /// In one step where the server has one; else there is no file for a moment.
  private static void rename(SftpClient sftp, String from, String to) throws IOException {
    OpenSSHPosixRenameExtension posix = sftp.getExtension(OpenSSHPosixRenameExtension.class);
    if (posix != null && posix.isSupported()) {
      posix.posixRename(from, to);
    } else if (sftp.getVersion() >= REPLACES) {
      sftp.rename(from, to, CopyMode.Overwrite);
    } else {
      removeIfThere(sftp, to);
      sftp.rename(from, to);
    }
  }

  @Override
  public void remove(List<String> names) throws DeliveryException {
    server.visit(sftp -> {
      for (String name : names) {
        removeIfThere(sftp, path(name));
      }
    });
  }

  private static void removeIfThere(SftpClient sftp, String path) throws IOException {
    try {
      sftp.remove(path);
    } catch (SftpException e) {
      if (e.getStatus() != SftpConstants.SSH_FX_NO_SUCH_FILE) {
        throw e;
      }
    }
  }

  private String path(String name) {
    return directory.endsWith("/") ? directory + name : directory + "/" + name;
  }
}
