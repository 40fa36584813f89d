package fm.earshot.app;

import fm.earshot.audio.shelf.Newscast;
import fm.earshot.edition.Programme;
import fm.earshot.http.DeskTokens;
import fm.earshot.lexicon.Pls;
import fm.earshot.news.Section;
import fm.earshot.producers.Show;
import fm.earshot.summary.Hold;
import fm.earshot.summary.model.Access;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Everything that can be set, checked. A null secret is one that is not set.
public record Settings(
    Server server,
    Storage storage,
    Station station,
    News news,
    Phone phone,
    Alexa alexa,
    Desk desk,
    Summaries summaries,
    Speech speech,
    Producers producers) {

  /// Reads the settings: the command line before the environment, the environment before the file.
  ///
  /// The file is the one named by the options, which must exist, else `earshot.yaml` in
  /// `directory`, if there is one. Relative paths start at `directory`. Throws [SettingsException].
  public static Settings read(
      Options options, Map<String, String> environment, Path directory, ZoneId zone) {
    return SettingsReader.read(options, environment, directory, zone, Mistakes.FATAL);
  }

  /// Where Earshot listens. `publicUrl` is the base that carriers call, without a slash at its end.
  public record Server(String bind, int port, @Nullable URI publicUrl, boolean unverifiedLoopback) {

    /// Where the station is on the web: the public URL, else on this machine.
    URI home() {
      return publicUrl == null
          ? URI.create("http://localhost" + (port == 0 ? "" : ":" + port))
          : publicUrl;
    }
  }

  /// Without a shared database there is an SQLite file in `data`.
  public record Storage(Path data, @Nullable Secret identityKey, @Nullable Shared database) {}

  /// A PostgreSQL that nodes share.
  public record Shared(String url, @Nullable String user, @Nullable Secret password) {}

  /// The station as it is spoken of, its language (BCP 47) and the zone in which times are said.
  public record Station(String name, String language, ZoneId timeZone) {}

  /// `webSub` is whether hubs are asked to push what is new in feeds.
  public record News(
      List<Feed> feeds,
      List<Watch> watch,
      List<Programme> programmes,
      boolean sample,
      boolean webSub) {
    public News {
      feeds = List.copyOf(feeds);
      watch = List.copyOf(watch);
      programmes = List.copyOf(programmes);
    }
  }

  /// A feed to poll: `address` is http, https or file. Without a name it has its own title, without
  /// a section what its items say. With `fullText` a teaser's article is fetched.
  public record Feed(
      URI address,
      @Nullable String name,
      @Nullable Section section,
      String language,
      Duration poll,
      boolean fullText) {
    @Override
    public String toString() {
      return "Feed[" + Value.shown(address.toString()) + "]";
    }
  }

  /// A folder to watch for stories.
  public record Watch(
      Path directory, @Nullable String name, @Nullable Section section, String language) {}

  /// The hotline. `numbers` are the programmes by number dialled, digits with or without a plus; a
  /// null flow is the built-in one; `rate` is per cent of the voice's usual, to whoever has chosen
  /// no other.
  public record Phone(
      @Nullable Secret authToken,
      String voice,
      String language,
      int rate,
      Input input,
      Map<String, String> numbers,
      @Nullable Path flow) {

    /// What a caller can answer with.
    public enum Input {
      KEYS_AND_SPEECH,
      KEYS
    }

    public Phone {
      numbers = Map.copyOf(numbers);
    }
  }

  /// With `flashAudio` the flash briefing is read by our voice instead of Alexa's. `rate` is per
  /// cent of the voice's usual, to whoever has chosen no other.
  public record Alexa(List<String> skillIds, boolean flashAudio, int rate) {
    public Alexa {
      skillIds = List.copyOf(skillIds);
    }
  }

  /// The desk's tokens by the name of who brings them; `token` is the one of `desk` itself.
  public record Desk(@Nullable Secret token, Map<String, Secret> named) {
    public Desk {
      named = Map.copyOf(named);
    }

    public Desk(@Nullable Secret token) {
      this(token, Map.of());
    }

    /// All of them.
    DeskTokens tokens() {
      Map<String, String> all = new HashMap<>();
      named.forEach((name, secret) -> all.put(name, secret.value()));
      if (token != null) {
        all.put(DeskTokens.DESK, token.value());
      }
      return new DeskTokens(all);
    }
  }

  /// Who writes summaries: null for nobody, which leaves the articles' own words. `judge` is the
  /// model that checks them. What `hold` holds waits for an editor.
  public record Summaries(@Nullable Access writer, String judge, Budget budget, Hold hold) {
    public static final Summaries NONE = new Summaries(null, "", Budget.USUAL, Hold.NOTHING);
  }

  /// What models may do: so many stories at once, and so many calls and tokens on a day (UTC).
  /// `prices` only tell what it costs.
  public record Budget(int atOnce, int callsADay, int tokensADay, Prices prices) {
    public static final Budget USUAL = new Budget(2, 2_000, 5_000_000, new Prices(0, 0));
  }

  /// For a million tokens of questions and of answers, in any currency.
  public record Prices(double in, double out) {}

  /// What speaks in bulletins: `rate` in per cent of an engine's usual, and at most `cache` MB of
  /// what was spoken are kept, and `readings` MB of stories that were read by themselves. The
  /// engines of the build are there without being named. `lexicons` are the station's own, without
  /// fault.
  public record Speech(
      int rate,
      int cache,
      int readings,
      List<Pls> lexicons,
      @Nullable SpeechServer server,
      @Nullable Polly polly) {
    static final int USUAL_READINGS = 1_024;

    public Speech {
      lexicons = List.copyOf(lexicons);
    }

    public Speech(int rate, int cache, @Nullable SpeechServer server, @Nullable Polly polly) {
      this(rate, cache, USUAL_READINGS, List.of(), server, polly);
    }
  }

  /// A server that speaks as OpenAI's does; no languages are all.
  public record SpeechServer(
      URI url, String model, String voice, List<String> languages, @Nullable Secret key) {
    public SpeechServer {
      languages = List.copyOf(languages);
    }
  }

  /// Amazon Polly; its credentials are found as Amazon's tools find them.
  public record Polly(String voice, String engine, String language, String region) {}

  /// What is made for producers: the bulletins that are set, none for one of each programme; who
  /// may pull them; and at most `shelf` MB of them are kept.
  public record Producers(List<Bulletin> bulletins, Pull pull, int shelf) {
    public static final Producers USUAL =
        new Producers(List.of(), new Pull(Map.of(), null, Map.of(), false), 1_024);

    public Producers {
      bulletins = List.copyOf(bulletins);
    }

    /// The bulletins that are podcasts too.
    List<Show> shows() {
      return bulletins.stream().map(Bulletin::podcast).filter(Objects::nonNull).toList();
    }

    List<Newscast> newscasts() {
      return bulletins.stream().map(Bulletin::newscast).toList();
    }
  }

  /// A bulletin, what else is done with it, and where it is delivered to.
  public record Bulletin(Newscast newscast, @Nullable Show podcast, List<Delivered> deliver) {
    public Bulletin {
      deliver = List.copyOf(deliver);
    }

    Bulletin(Newscast newscast) {
      this(newscast, null, List.of());
    }
  }

  /// Who may pull bulletins: `users` by name and password, and who brings one of the tokens;
  /// everybody where it is `open`.
  public record Pull(
      Map<String, Secret> users, @Nullable Secret token, Map<String, Secret> tokens, boolean open) {
    public Pull {
      users = Map.copyOf(users);
      tokens = Map.copyOf(tokens);
    }
  }
}
