package fm.earshot.app;

import fm.earshot.app.Settings.Phone.Input;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Makes [Settings] of what the file, the environment and the command line give.
final class SettingsReader {
  private static final String FILE = "earshot.yaml";
  private static final int SHORTEST_KEY = 16;

  private final Fields given;
  private final Path directory;

  private SettingsReader(Fields given, Path directory) {
    this.given = given;
    this.directory = directory;
  }

  static Settings read(
      Options options,
      Map<String, String> environment,
      Path directory,
      ZoneId zone,
      Mistakes mistakes) {
    Map<String, Value> given = new HashMap<>();
    Fields fields = new Fields("", given, mistakes);
    Map<String, Value> file = fields.tried(Map.of(), () -> file(options, directory, mistakes));
    given.putAll(Given.byFile(file, mistakes));
    given.putAll(Given.byEnvironment(environment, mistakes));
    given.putAll(Given.byCommandLine(options));
    return new SettingsReader(fields, directory).settings(zone);
  }

  private static Map<String, Value> file(Options options, Path directory, Mistakes mistakes) {
    Path config = options.config();
    if (config != null) {
      return YamlFile.read(directory.resolve(config), config.toString(), mistakes);
    }
    Path file = directory.resolve(FILE);
    return Files.exists(file) ? YamlFile.read(file, FILE, mistakes) : Map.of();
  }

  private Settings settings(ZoneId zone) {
    Settings.Station station =
        new Settings.Station(
            given.text("name", "Earshot"),
            given.language("language", "en"),
            given.zone("time-zone", zone));
    Settings.Server server = server();
    return new Settings(
        server,
        storage(),
        station,
        news(station.language(), server.publicUrl()),
        phone(),
        alexa(),
        desk(),
        new SummariesReader(given).summaries(),
        new SpeechReader(given, directory).read(),
        new BulletinsReader(given, directory).read());
  }

  private Settings.Server server() {
    return new Settings.Server(
        given.<String>as(
            "bind",
            "127.0.0.1",
            "an address such as 127.0.0.1 or ::",
            text -> text.matches("[0-9A-Za-z.:_%-]{1,255}") ? text : null),
        given.whole("port", 0, 65535, 8080),
        given.<@Nullable URI>as(
            "public-url", null, "a URL such as https://news.example.org", Address::base),
        given.flag("unverified-loopback", false));
  }

  private Settings.Storage storage() {
    Path data = given.path("data", directory);
    return new Settings.Storage(
        data == null ? directory.resolve("data") : data,
        given.secret("identity-key", SHORTEST_KEY),
        database());
  }

  private Settings.@Nullable Shared database() {
    Value value = given.get("database");
    String url = given.text("database");
    if (value == null || url == null) {
      return null;
    }
    if (!url.matches("jdbc:postgresql://[^\\s?]+/[^\\s?]+([?][^\\s]*)?")) {
      throw value.wrong("database must be such as jdbc:postgresql://db.example.org/earshot");
    }
    if (url.matches("(?i).*[?&](user|password)=.*") || url.matches("[^?]*@.*")) {
      throw value.wrong("database holds no secrets: there is database-user and database-password");
    }
    if (!given.has("identity-key")) {
      throw value.wrong("with a database, identity-key must be set, the same on every node");
    }
    return new Settings.Shared(
        url, given.text("database-user"), given.secret("database-password", 1));
  }

  /// Hubs are on the internet, and so must be what they call.
  private boolean webSub(@Nullable URI publicUrl) {
    Value value = given.get("websub");
    boolean reachable = publicUrl != null && !Loopback.isName(publicUrl.getHost());
    boolean wanted = given.flag("websub", reachable);
    if (wanted && publicUrl == null && value != null) {
      given.mistakes().found(value.wrong("websub needs public-url, which hubs call"));
      return false;
    }
    return wanted;
  }

  private Settings.News news(String language, @Nullable URI publicUrl) {
    NewsReader news = new NewsReader(given, directory, language);
    return new Settings.News(
        news.feeds(),
        news.watch(),
        news.programmes(),
        given.flag("sample", true),
        webSub(publicUrl));
  }

  private Settings.Phone phone() {
    return new Settings.Phone(
        given.secret("phone.auth-token", 1),
        given.text("phone.voice", "Polly.Joanna-Neural"),
        given.language("phone.language", "en-US"),
        given.whole("phone.rate", 70, 160, 100),
        given.<Input>as(
            "phone.input",
            Input.KEYS_AND_SPEECH,
            "\"keys and speech\" or \"keys\"",
            text ->
                switch (text) {
                  case "keys and speech" -> Input.KEYS_AND_SPEECH;
                  case "keys" -> Input.KEYS;
                  default -> null;
                }),
        numbers(),
        given.file("phone.flow", directory));
  }

  /// A group of number and programme; by environment `+15550100=sport,+15550101=top`.
  private Map<String, String> numbers() {
    String key = "phone.numbers";
    Map<String, String> numbers = new HashMap<>();
    if (given.get(key) instanceof Value.Named named) {
      Fields programmes = new Fields(key + ".", named.entries(), given.mistakes());
      named
          .entries()
          .forEach((number, value) ->
              put(numbers, value, () -> Map.entry(number, programmes.text(number, "top"))));
      return numbers;
    }
    for (Value item : given.list(key)) {
      put(numbers, item, () -> pair(key, item));
    }
    return numbers;
  }

  private void put(
      Map<String, String> numbers, Value value, Supplier<Map.Entry<String, String>> read) {
    given.<@Nullable String>tried(
        null,
        () -> {
          Map.Entry<String, String> entry = read.get();
          return numbers.put(number(entry.getKey(), value), entry.getValue());
        });
  }

  private Map.Entry<String, String> pair(String key, Value item) {
    String[] pair =
        item instanceof Value.Text(String text, _) ? text.split("=", -1) : new String[0];
    if (pair.length != 2 || pair[1].isBlank()) {
      throw given.wrong(key, item, "number and programme, such as +15550100: sport");
    }
    return Map.entry(pair[0], pair[1].strip());
  }

  private static String number(String written, Value value) {
    String number = written.replaceAll("[\\s().-]", "");
    if (!number.matches("\\+?[0-9]{2,15}")) {
      throw value.wrong(
          "phone.numbers holds telephone numbers such as +15550100, not \""
              + Value.shown(written)
              + "\"");
    }
    return number;
  }

  private Settings.Alexa alexa() {
    List<String> ids = given.words("alexa.skill-ids");
    return new Settings.Alexa(
        ids,
        given.<Boolean>as(
            "alexa.flash",
            false,
            "text or audio",
            text ->
                switch (text) {
                  case "audio" -> true;
                  case "text" -> false;
                  default -> null;
                }),
        given.whole("alexa.rate", 70, 160, 100));
  }

  private Settings.Desk desk() {
    Secret token = given.secret("desk.token", 1);
    return new Settings.Desk(token, NamedTokens.read(given, "desk.tokens", token));
  }
}
