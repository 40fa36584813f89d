package fm.earshot.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fm.earshot.dialogue.Command;
import fm.earshot.dialogue.Phrases;
import fm.earshot.intake.UsualSections;
import fm.earshot.intake.sample.SampleWire;
import fm.earshot.news.Section;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The three English models are one, but for what is said in one country only.
class LocalesTest {
  /// A line that is not in all three has one of the words that belong to its country.
  private static final Map<String, String> OWN =
      Map.of(
          "en-US",
          "(program|summarize|spelled|americ|united states|u\\. s\\.|congress|white house|senate"
              + "|capitol|midterms|stocks|wall street|football|soccer|ball|movies|theater"
              + "|show business|health care|county|state|op eds)",
          "en-CA",
          "(program|summarize|spelled|canad|coast|parliament|commons|senate|federal|provinc|stocks"
              + "|bay street|hockey|soccer|ball|lacrosse|curling|movies|theatre|show business"
              + "|health care|op eds)",
          "en-GB",
          "(programme|summarise|spelt|telly|brit|united kingdom|u\\. k\\.|home affairs|parliament"
              + "|westminster|downing|whitehall|commons|lords|shares|stock exchange|football"
              + "|cricket|rugby|snooker|cinema|theatre|showbiz|n\\. h\\. s\\.|county|regions"
              + "|columnists)");

  static Set<String> locales() {
    return new TreeSet<>(OWN.keySet());
  }

  @ParameterizedTest
  @MethodSource("locales")
  void localesHaveTheSameIntentsSlotsAndTopics(String locale) {
    assertThat(outline(model(locale))).isEqualTo(outline(model("en-US")));
  }

  /// All but utterances and synonyms.
  private static List<String> outline(JsonNode model) {
    List<String> outline = new ArrayList<>();
    JsonNode language = model.at(Model.LANGUAGE_MODEL);
    outline.add(language.path("invocationName").asText());
    for (JsonNode intent : language.path("intents")) {
      outline.add(Model.name(intent) + intent.path("slots"));
    }
    for (JsonNode type : language.path("types")) {
      type.path("values").forEach(v -> outline.add(v.path("id") + " " + v.at("/name/value")));
    }
    return outline;
  }

  @ParameterizedTest
  @MethodSource("locales")
  void whatIsNotInAllLocalesIsSaidInThisCountryOnly(String locale) {
    Set<String> everywhere = new HashSet<>(said(model(locale)));
    locales().forEach(other -> everywhere.retainAll(said(model(other))));
    List<String> own =
        said(model(locale)).stream().filter(line -> !everywhere.contains(line)).toList();
    assertThat(own)
        .hasSizeGreaterThan(20)
        .allMatch(line -> line.matches(".*" + OWN.get(locale) + ".*"));
  }

  /// Utterances and the words of topics.
  private static List<String> said(JsonNode model) {
    List<String> said = new ArrayList<>();
    model
        .at(Model.LANGUAGE_MODEL + "/intents")
        .forEach(intent -> said.addAll(Model.texts(intent.path("samples"))));
    model
        .at(Model.LANGUAGE_MODEL + "/types/0/values")
        .forEach(value -> said.addAll(Model.words(value)));
    return said;
  }

  @ParameterizedTest
  @MethodSource("locales")
  void topicsAreTheSectionsOfTheNewsroom(String locale) {
    List<String> topics = new ArrayList<>();
    model(locale)
        .at(Model.LANGUAGE_MODEL + "/types/0/values")
        .forEach(value -> topics.add(value.at("/name/value").asText()));
    assertThat(topics)
        .allMatch(topic -> new Section(topic).equals(UsualSections.named(topic)))
        .containsAll(
            Stream.concat(usual(), sample())
                .filter(Objects::nonNull)
                .map(Section::name)
                .distinct()
                .toList());
  }

  private static Stream<Section> sample() {
    return new SampleWire(Instant.EPOCH, ZoneOffset.UTC)
        .read().stream().map(item -> item.handling().section());
  }

  private static Stream<Section> usual() {
    return Stream.of(
            "international",
            "politics",
            "money",
            "science",
            "sports",
            "tech",
            "arts",
            "health",
            "climate",
            "local",
            "national",
            "weather",
            "opinion")
        .map(UsualSections::named);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read me the news",
        "skip",
        "skip this one",
        "go back one",
        "say that again",
        "read the whole thing",
        "give me the short version",
        "who wrote this",
        "when was this published",
        "what else",
        "something else",
        "anything new since this morning",
        "tell me about health",
        "what about the weather",
        "spell that name",
        "how do you spell that",
        "number three",
        "the second one",
        "what's on the news",
        "carry on",
        "is there anything on {}",
        "who is {}"
      })
  void whatListenersSayIsUnderstoodInEveryLocale(String words) {
    Set<String> amazons = new HashSet<>();
    AmazonPhrases.OF.values().forEach(amazons::addAll);
    for (String locale : locales()) {
      Set<String> known = new Utterances(new Model(model(locale))).all();
      known.addAll(amazons);
      assertThat(known).as(locale).contains(Utterances.heard(words));
    }
  }

  @Test
  void packageDescribesExactlyTheseLocales() {
    assertThat(keys("skill.json", "/manifest/publishingInformation/locales"))
        .isEqualTo(locales())
        .isEqualTo(keys("flash-briefing/skill.json", "/manifest/apis/flashBriefing/locales"));
  }

  /// "Go ahead" answers the question that only the skill asks.
  @Test
  void wordsThatTheHotlineKnowsAskForTheSame() throws IOException {
    Phrases phrases = phrases();
    List<String> different = new ArrayList<>();
    for (JsonNode tree : model("en-US").at(Model.LANGUAGE_MODEL + "/intents")) {
      Command asked = Objects.requireNonNull(Intent.named(Model.name(tree))).command(null);
      for (String sample : Model.texts(tree.path("samples"))) {
        boolean comparable = !sample.contains("{") && !sample.equals("go ahead");
        Command onThePhone = comparable ? phrases.understand(sample) : null;
        if (onThePhone instanceof Command.Plain && !onThePhone.equals(asked)) {
          different.add(sample + ": " + asked + ", on the telephone " + onThePhone);
        }
      }
    }
    assertThat(different).isEmpty();
  }

  private static Set<String> keys(String file, String pointer) {
    Set<String> keys = new TreeSet<>();
    new PackageCopy(PackageCopy.OURS)
        .tree(file)
        .at(pointer)
        .fieldNames()
        .forEachRemaining(keys::add);
    return keys;
  }

  private static Phrases phrases() throws IOException {
    try (InputStream in =
        Phrases.class.getResourceAsStream("/fm/earshot/prompts/phrases-en.yaml")) {
      return Phrases.of(new YAMLMapper().readValue(in, new TypeReference<>() {}));
    }
  }

  private static JsonNode model(String locale) {
    return new PackageCopy(PackageCopy.OURS).tree(PackageCopy.model(locale));
  }
}
