package fm.earshot.app;

import fm.earshot.audio.delivery.Naming;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads where a bulletin is delivered to: the list `deliver` of a bulletin's group.
final class DeliveryReader {
  static final String LIST = "deliver";
  private static final int SSH = 22;
  private static final String FINGERPRINT = "SHA256:[A-Za-z0-9+/]{43}";

  private final Fields bulletin;
  private final Items items;
  private final Path directory;

  DeliveryReader(Fields bulletin, Path directory) {
    this.bulletin = bulletin;
    this.items = new Items(bulletin);
    this.directory = directory;
  }

  List<Delivered> read() {
    return items.each(LIST, this::delivered);
  }

  private @Nullable Delivered delivered(Value item) {
    Fields one = items.group(LIST, item, "folder", "sftp", "s3", "names");
    if (Stream.of("folder", "sftp", "s3").filter(one::has).count() != 1) {
      throw item.wrong("a delivery has one of folder, sftp and s3");
    }
    Delivered.Place place = one.has("folder") ? folder(one) : one.has("sftp") ? sftp(one) : s3(one);
    return place == null ? null : new Delivered(place, names(one));
  }

  private Set<Naming> names(Fields one) {
    Set<Naming> names = EnumSet.noneOf(Naming.class);
    Value given = one.get("names");
    for (String word : one.words("names")) {
      switch (word) {
        case "latest" -> names.add(Naming.LATEST);
        case "dated" -> names.add(Naming.DATED);
        default -> {
          if (given != null) {
            bulletin.mistakes().found(one.wrong("names", given, "some of latest and dated"));
          }
        }
      }
    }
    return names.isEmpty() ? EnumSet.allOf(Naming.class) : names;
  }

  private Delivered.@Nullable Place folder(Fields one) {
    Path folder = one.path("folder", directory);
    return folder == null ? null : new Delivered.Folder(folder);
  }

  private Fields inner(Fields one, String key, String... known) {
    Value value = one.get(key);
    if (!(value instanceof Value.Named)) {
      throw one.wrong(key, value == null ? new Value.Nothing("") : value, "a group of keys");
    }
    return items.group(LIST + "." + key, value, known);
  }

  private Delivered.Place sftp(Fields one) {
    Fields sftp =
        inner(one, "sftp", "host", "port", "user", "password", "key-file", "fingerprint", "dir");
    Value value = required(one.get("sftp"));
    Secret password = sftp.secret("password", 1);
    Path keyFile = sftp.file("key-file", directory);
    if (sftp.has("password") == sftp.has("key-file")) {
      throw value.wrong("deliver.sftp has either password or key-file");
    }
    return new Delivered.Sftp(
        needed(sftp, value, "host"),
        sftp.whole("port", 1, 65_535, SSH),
        needed(sftp, value, "user"),
        password,
        keyFile,
        fingerprints(sftp, value),
        sftp.text("dir", "."));
  }

  /// A server that anybody could pretend to be gets no password.
  private static Set<String> fingerprints(Fields sftp, Value value) {
    List<String> words = sftp.words("fingerprint");
    if (words.isEmpty() || !words.stream().allMatch(word -> word.matches(FINGERPRINT))) {
      throw value.wrong(
          "deliver.sftp.fingerprint must be that of the host's key as `ssh-keygen -l` shows it,"
              + " SHA256: and 43 characters");
    }
    return Set.copyOf(words);
  }

  private Delivered.Place s3(Fields one) {
    Fields s3 = inner(one, "s3", "bucket", "prefix", "region", "endpoint", "key", "secret");
    Value value = required(one.get("s3"));
    if (s3.has("key") != s3.has("secret")) {
      throw value.wrong("deliver.s3 has both key and secret or neither");
    }
    String prefix = s3.text("prefix", "");
    return new Delivered.S3(
        needed(s3, value, "bucket"),
        prefix.isEmpty() || prefix.endsWith("/") ? prefix : prefix + "/",
        s3.text("region", "us-east-1"),
        s3.<@Nullable URI>as(
            "endpoint",
            null,
            "a URL such as https://storage.example.org",
            text -> text.matches("https?://[^\\s/?#@]+(/[^\\s?#]*)?") ? URI.create(text) : null),
        s3.text("key"),
        s3.secret("secret", 1));
  }

  private static String needed(Fields fields, Value value, String key) {
    String text = fields.text(key);
    if (text == null) {
      throw value.wrong(fields.prefix() + key + " is needed");
    }
    return text;
  }

  private static Value required(@Nullable Value value) {
    return value == null ? new Value.Nothing("") : value;
  }
}
