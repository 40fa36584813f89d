package fm.earshot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fm.earshot.dialogue.Command;
import fm.earshot.dialogue.Phrases;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds the house together: who may use whom, who may touch the world, and how things are
/// called.
class HouseRulesTest {
  private static final String HOUSE = "fm.earshot";
  private static final Path SOURCES = Path.of("src/main/java");
  private static final JavaClasses CODE =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  /// Room → the rooms that it may use; nothing else. `app` may use all. Whoever builds a new room
  /// says here what it may use.
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          room("news"),
          room("http"),
          room("intake", "news"),
          room("wordnet"),
          room("search", "wordnet", "news"),
          room("summary", "news"),
          room("edition", "search", "news"),
          room("script", "edition", "summary", "search", "news"),
          room("lexicon", "script", "news"),
          room("newsroom", "intake", "search", "edition", "summary", "script", "news"),
          room("dialogue", "script", "edition", "search", "news"),
          // The editions are what a script hands out: a bulletin keeps the editor's order and
          // reasons.
          room("audio", "script", "edition", "news"),
          room("alexa", "http", "dialogue", "audio", "script", "edition", "search", "news"),
          room("phone", "http", "dialogue", "audio", "script", "edition", "search", "news"),
          room(
              "desk",
              "http",
              "newsroom",
              "intake",
              "edition",
              "summary",
              "search",
              "lexicon",
              "news"),
          room(
              "studio",
              "http",
              "audio",
              "desk",
              "newsroom",
              "intake",
              "edition",
              "summary",
              "script",
              "lexicon",
              "news"),
          room("producers", "http", "audio", "script", "edition", "summary", "news"),
          // The rooms whose ports it implements, and the nouns that those carry.
          room("store", "intake", "dialogue", "edition", "summary", "lexicon", "news"),
          // Main starts the app, and says in a line why the store could not be opened.
          room("", "app", "store"));

  private static Map.Entry<String, Set<String>> room(String name, String... mayUse) {
    return Map.entry(name, Set.of(mayUse));
  }

  /// A sub-package may use its parent and what that may use; of its siblings only these. A folder
  /// holds and a feed's address gives what the other wires carry, and every wire brings text that
  /// has to be cleaned.
  private static final Map<String, Set<String>> SIBLINGS =
      Map.ofEntries(
          room("intake.article", "intake.feed", "intake.page"),
          room("intake.folder", "intake.feed", "intake.newsml", "intake.ninjs", "intake.page"),
          room("intake.feed", "intake.newsml", "intake.ninjs", "intake.page"),
          room("audio.render", "audio.file"),
          room("audio.reading", "audio.file", "audio.render"),
          room("audio.delivery", "audio.file"),
          room("audio.picture", "audio.file"),
          room("audio.shelf", "audio.file", "audio.render"),
          room("intake.websub", "intake.feed"),
          room("intake.newsml", "intake.page"),
          room("intake.ninjs", "intake.page"));

  /// How names and numbers are said: for all that speak, and for the files that say it.
  private static final String SPOKEN = "script.spoken";

  /// A room may use the sub-packages of another only where it is said here.
  private static final Map<String, Set<String>> INTO =
      Map.ofEntries(
          room("desk", "intake.newsml", "intake.ninjs", "intake.websub", SPOKEN),
          room("studio", "audio.file", "audio.shelf", SPOKEN),
          room("store", "intake.websub", SPOKEN),
          room("audio", SPOKEN),
          room("audio.render", SPOKEN),
          room("audio.speech", SPOKEN),
          room(
              "producers",
              "audio.delivery",
              "audio.file",
              "audio.reading",
              "audio.shelf",
              "audio.transcript"),
          room("dialogue", SPOKEN),
          room("alexa", SPOKEN),
          room("phone", SPOKEN),
          room("lexicon", SPOKEN),
          room("", "app.evaluation"));

  @Test
  void everyRoomUsesOnlyWhatItMay() {
    TreeSet<String> forbidden =
        CODE.stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(arrow -> isOurs(arrow.getTargetClass()))
            .filter(
                arrow -> !allowed(roomOf(arrow.getOriginClass()), roomOf(arrow.getTargetClass())))
            .map(Dependency::getDescription)
            .collect(toCollection(TreeSet::new));
    assertThat(forbidden).isEmpty();
  }

  private static boolean allowed(String from, String to) {
    Set<String> may = new HashSet<>(List.of(from, parent(from)));
    may.addAll(MAY_USE.getOrDefault(parent(from), Set.of()));
    may.addAll(SIBLINGS.getOrDefault(from, Set.of()));
    may.addAll(INTO.getOrDefault(from, Set.of()));
    return may.contains(to) || (parent(from).equals("app") && !to.isEmpty());
  }

  private static String parent(String room) {
    return room.split("\\.", 2)[0];
  }

  /// A package's name without the house's, "" for the house itself.
  private static String roomOf(JavaClass type) {
    return type.getPackageName().replaceFirst("^fm\\.earshot\\.?", "");
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().matches("fm\\.earshot(\\..*)?");
  }

  @Test
  void everyRoomIsInThePlan() {
    Set<String> rooms = new TreeSet<>();
    CODE.stream().filter(HouseRulesTest::isOurs).forEach(type -> rooms.add(parent(roomOf(type))));
    rooms.remove("app");
    assertThat(MAY_USE).containsKeys(rooms.toArray(String[]::new));
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("fm.earshot.(**)").should().beFreeOfCycles().check(CODE);
  }

  /// Words, numbers, time as a value, bytes and hashes: no files, no network, no database, no log,
  /// no library but the one that spells numbers.
  @Test
  void pureRoomsTouchNothing() {
    classes()
        .that()
        .resideInAnyPackage(
            "fm.earshot.news..",
            "fm.earshot.edition..",
            "fm.earshot.script..",
            "fm.earshot.dialogue..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "fm.earshot..",
            "java.lang..",
            "java.math",
            "java.nio",
            "java.nio.charset",
            "java.security",
            "java.text",
            "java.time..",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "com.ibm.icu.text",
            "org.jspecify.annotations")
        .check(CODE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          com.amazon..           | alexa
          com.twilio..           | phone
          org.apache.lucene..    | search
          io.javalin..           | http, alexa, phone, desk, producers, studio, app
          gg.jte..               | studio
          com.rometools..        | intake
          org.jsoup..            | intake
          net.dankito..          | intake.page
          crawlercommons..       | intake.article
          net.sf.extjwnl..       | wordnet, summary.guard, search
          com.ibm.icu..          | script.spoken
          org.jdbi..             | store
          org.flywaydb..         | store
          org.sqlite..           | store
          java.sql..             | store
          javax.sql..            | store
          org.postgresql..       | store
          com.github.kagkarlsson.. | store
          java.net.http..        | intake, alexa.signature, summary.model, audio.speech
          dev.langchain4j..      | summary.model
          software.amazon..      | summary.model, audio.speech, audio.delivery
          org.apache.sshd..      | audio.delivery
          io.github.resilience4j.. | summary.model
          marytts..              | audio.speech
          org.bytedeco..         | audio.file
          io.micrometer..        | app
          """)
  void libraryStaysInItsRooms(String library, String rooms) {
    String[] allowed =
        Arrays.stream(rooms.split(", ", -1))
            .map(room -> HOUSE + "." + room + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library)
        .check(CODE);
  }

  @Test
  void clockChanceAndEnvironmentAreHandedIn() {
    noClasses()
        .that()
        .resideOutsideOfPackage("fm.earshot.app..")
        .and()
        .doNotBelongToAnyOf(Main.class)
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe(
                "reaches for the clock, for chance, the environment or the console",
                HouseRulesTest::reachesOut))
        .check(CODE);
  }

  private static boolean reachesOut(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getName();
    return switch (owner) {
      case "java.lang.System" ->
          !Set.of("arraycopy", "identityHashCode", "lineSeparator").contains(name);
      case "java.lang.Math", "java.lang.StrictMath" -> name.equals("random");
      case "java.util.UUID" -> name.equals("randomUUID");
      case "java.util.Collections" -> name.equals("shuffle");
      case "java.time.Clock", "java.time.InstantSource" -> name.matches("system.*|tick.*");
      case "java.time.ZoneId" -> name.equals("systemDefault");
      case "java.util.Random",
          "java.util.SplittableRandom",
          "java.security.SecureRandom",
          "java.util.concurrent.ThreadLocalRandom",
          "java.util.random.RandomGenerator",
          "java.util.random.RandomGeneratorFactory" ->
          true;
      default -> owner.startsWith("java.time.") && name.equals("now");
    };
  }

  @Test
  void thingsAreCalledByTheirNames() {
    noClasses()
        .should()
        .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto|DTO|Base)(\\$.*)?")
        .check(CODE);
  }

  static Stream<JavaPackage> packages() {
    JavaPackage house = CODE.getPackage(HOUSE);
    return Stream.concat(Stream.of(house), house.getSubpackagesInTree().stream())
        .filter(each -> !each.getClasses().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("packages")
  void packageKnowsNullAndSaysWhatItIs(JavaPackage each) throws IOException {
    assertThat(each.isAnnotatedWith(NullMarked.class)).as("%s is null-marked", each).isTrue();
    Path about = SOURCES.resolve(each.getName().replace('.', '/')).resolve("package-info.java");
    assertThat(Files.readAllLines(about).stream().filter(line -> line.startsWith("///")))
        .as("%s says what comes in, what goes out and what may be touched", each)
        .hasSizeBetween(2, 8);
  }

  /// Keys and intents are held to the commands by the tests of `phone` and `alexa`.
  @ParameterizedTest
  @EnumSource
  void plainCommandIsHeardBySpeech(Command.Plain command) throws IOException {
    List<String> said = spoken().getOrDefault(Phrases.key(command), List.of());
    assertThat(said).as("phrases for %s", command).isNotEmpty();
    Phrases phrases = Phrases.of(spoken());
    assertThat(said).allSatisfy(words -> assertThat(phrases.understand(words)).isEqualTo(command));
  }

  @Test
  void commandThatNeedsWordsIsHeardBySpeech() throws IOException {
    Phrases phrases = Phrases.of(spoken());
    Set<Class<?>> heard = new HashSet<>(Set.of(Command.Plain.class));
    Stream.of("sport news", "find the ferry", "the second one", "what did she say", "three minutes")
        .map(phrases::understand)
        .filter(Objects::nonNull)
        .forEach(command -> heard.add(command.getClass()));
    assertThat(heard).containsExactlyInAnyOrder(Command.class.getPermittedSubclasses());
  }

  private static Map<String, List<String>> spoken() throws IOException {
    try (InputStream in = Main.class.getResourceAsStream("prompts/phrases-en.yaml")) {
      return new YAMLMapper().readValue(in, new TypeReference<>() {});
    }
  }
}
