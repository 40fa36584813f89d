package fm.earshot.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The tables that hold what a newsroom kept; those that count or schedule are not among them, nor
/// what hubs are asked for anew.
final class Tables {
  private static final Set<String> NOT_KEPT =
      Set.of(
          "flyway_schema_history",
          "change_sequence",
          "scheduled_tasks",
          "subscription",
          "summary_claim");

  private Tables() {}

  /// Their names; a table that refers to another comes after it.
  static List<String> of(Connection connection) throws SQLException {
    DatabaseMetaData about = connection.getMetaData();
    List<String> first = new ArrayList<>();
    List<String> last = new ArrayList<>();
    for (String table : names(about, connection)) {
      try (ResultSet referred = about.getImportedKeys(null, connection.getSchema(), table)) {
        (referred.next() ? last : first).add(table);
      }
    }
    first.addAll(last);
    return first;
  }

  private static List<String> names(DatabaseMetaData about, Connection connection)
      throws SQLException {
    List<String> names = new ArrayList<>();
    String[] tables = {"TABLE"};
    try (ResultSet found = about.getTables(null, connection.getSchema(), "%", tables)) {
      while (found.next()) {
        String name = found.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
        if (!NOT_KEPT.contains(name) && !name.startsWith("sqlite_")) {
          names.add(name);
        }
      }
    }
    return names.stream().sorted().toList();
  }
}
