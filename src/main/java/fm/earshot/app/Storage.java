package fm.earshot.app;

import fm.earshot.store.Database;
import fm.earshot.store.PostgresAddress;

/// Opens the database that the settings name.
final class Storage {
  private Storage() {}

  static Database open(Settings.Storage storage) {
    Settings.Shared shared = storage.database();
    return shared == null ? Database.open(storage.data()) : Database.open(address(shared));
  }

  private static PostgresAddress address(Settings.Shared shared) {
    Secret password = shared.password();
    return new PostgresAddress(
        shared.url(), shared.user(), password == null ? null : password.value());
  }
}
