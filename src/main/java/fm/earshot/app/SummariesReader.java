package fm.earshot.app;

import fm.earshot.news.Section;
import fm.earshot.summary.Hold;
import fm.earshot.summary.model.Access;
import fm.earshot.summary.model.Engine;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads which model writes summaries, what it may cost, and what waits for an editor.
final class SummariesReader {
  private static final String GROUP = "summaries.";
  private static final Duration TIMEOUT = Duration.ofSeconds(20);
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final int MOST = 999_999_999;

  private final Fields given;

  SummariesReader(Fields given) {
    this.given = given;
  }

  Settings.Summaries summaries() {
    Access writer = given.<@Nullable Access>tried(null, this::writer);
    String judge = model("judge-model");
    return new Settings.Summaries(
        writer, judge == null ? writer == null ? "" : writer.model() : judge, budget(), hold());
  }

  private @Nullable Access writer() {
    Optional<Engine> engine =
        given.as(
            GROUP + "engine",
            Optional.<Engine>empty(),
            "none, openai, anthropic or bedrock",
            text ->
                switch (text) {
                  case "none" -> Optional.empty();
                  case "openai" -> Optional.of(Engine.OPENAI);
                  case "anthropic" -> Optional.of(Engine.ANTHROPIC);
                  case "bedrock" -> Optional.of(Engine.BEDROCK);
                  default -> null;
                });
    String model = model("model");
    Access.Account account = account();
    Duration timeout = timeout();
    if (engine.isEmpty()) {
      return null;
    }
    complete(engine.get(), account);
    return model == null ? null : new Access(engine.get(), model, account, timeout);
  }

  /// Refuses what an engine cannot do without.
  private void complete(Engine engine, Access.Account account) {
    if (!given.has(GROUP + "model")) {
      throw missing(engine, "model", "the name of a model");
    }
    String key = account.key();
    switch (engine) {
      case OPENAI -> {
        if (key == null && account.base() == null) {
          throw missing(engine, "api-key", "or base-url, for a server of your own");
        }
      }
      case ANTHROPIC -> {
        if (key == null) {
          throw missing(engine, "api-key", "better by environment");
        }
      }
      case BEDROCK -> {
        if (account.region() == null) {
          throw missing(engine, "region", "such as eu-central-1");
        }
        if (key != null && !key.matches("[^:\\s]+:[^\\s]+")) {
          throw value("api-key").wrong(GROUP + "api-key must be ID:SECRET for bedrock, or not set");
        }
      }
    }
  }

  private Value value(String key) {
    Value value = given.get(GROUP + key);
    return value == null ? new Value.Nothing("settings") : value;
  }

  private SettingsException missing(Engine engine, String key, String hint) {
    return value("engine")
        .wrong(GROUP + "engine " + engine.word() + " needs " + GROUP + key + " (" + hint + ")");
  }

  private Access.Account account() {
    Secret key = given.secret(GROUP + "api-key", 1);
    return new Access.Account(
        given.<@Nullable URI>as(
            GROUP + "base-url", null, "a URL such as http://localhost:11434/v1", Address::base),
        key == null ? null : key.value(),
        given.<@Nullable String>as(
            GROUP + "region",
            null,
            "an AWS region such as eu-central-1",
            text -> text.matches("[a-z0-9-]{1,40}") ? text : null));
  }

  private @Nullable String model(String key) {
    return given.<@Nullable String>as(
        GROUP + key,
        null,
        "the name of a model, without spaces",
        text -> text.matches("[\\w.:/@+-]{1,200}") ? text : null);
  }

  private Duration timeout() {
    Duration timeout = given.duration(GROUP + "timeout", TIMEOUT);
    if (timeout.compareTo(LONGEST) > 0) {
      given.mistakes().found(given.wrong(GROUP + "timeout", value("timeout"), "1s to 5m"));
      return TIMEOUT;
    }
    return timeout;
  }

  private Settings.Budget budget() {
    Settings.Budget usual = Settings.Budget.USUAL;
    return new Settings.Budget(
        given.whole(GROUP + "at-once", 1, 16, usual.atOnce()),
        given.whole(GROUP + "calls-a-day", 0, MOST, usual.callsADay()),
        given.whole(GROUP + "tokens-a-day", 0, MOST, usual.tokensADay()),
        new Settings.Prices(price("price-in"), price("price-out")));
  }

  private double price(String key) {
    return given.<Double>as(
        GROUP + key,
        0.0,
        "the price of a million tokens, such as 2.5",
        text -> text.matches("\\d{1,6}(\\.\\d{1,6})?") ? Double.valueOf(text) : null);
  }

  private Hold hold() {
    return new Hold(
        new HashSet<>(given.words(GROUP + "hold-sources")),
        given.words(GROUP + "hold-sections").stream()
            .map(Section::new)
            .collect(Collectors.toSet()));
  }
}
