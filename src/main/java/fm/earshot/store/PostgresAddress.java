package fm.earshot.store;

import org.jspecify.annotations.Nullable;

/// A PostgreSQL by its JDBC URL, `jdbc:postgresql://host:port/name`, and who comes to it.
public record PostgresAddress(String url, @Nullable String user, @Nullable String password) {
  /// What may be shown of it: neither its parameters nor the password.
  String shown() {
    return url.replaceFirst("[?].*", "");
  }

  @Override
  public String toString() {
    return shown();
  }
}
