package fm.earshot.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A good model, broken in one way, has one fault.
class ModelCheckTest {
  private final BritishModel model = BritishModel.ours();

  @ParameterizedTest
  @EnumSource(
      value = Intent.class,
      names = {"HELP", "STOP", "CANCEL", "NAVIGATE_HOME", "FALLBACK", "PAUSE", "RESUME"})
  void requiredBuiltInIsMissed(Intent intent) {
    model.without(intent);
    assertThat(model.theProblem())
        .isEqualTo("/intents: " + intent.key() + " is missing; Amazon requires it");
  }

  @Test
  void intentOfTheCodeIsMissed() {
    model.without(Intent.SPELL);
    assertThat(model.theProblem())
        .isEqualTo("/intents: SpellIntent is missing; the code answers it");
  }

  @Test
  void intentThatTheCodeDoesNotKnowIsNamed() {
    model.intents(list -> {
      ObjectNode intent = list.addObject().put("name", "JokeIntent");
      for (int i = 0; i < SampleCheck.FEWEST; i++) {
        intent.withArray("samples").add("a joke" + " ha".repeat(i));
      }
    });
    assertThat(model.theProblem()).endsWith("/name: no command is known for \"JokeIntent\"");
  }

  @Test
  void intentThatIsDescribedTwiceIsNamed() {
    model.intents(list -> list.addObject().put("name", "AMAZON.HelpIntent"));
    assertThat(model.theProblem())
        .endsWith("/name: AMAZON.HelpIntent is described twice; keep one of them");
  }

  @Test
  void slotNeedsAType() {
    slots(Intent.PICK_STORY, slots -> ((ObjectNode) slots.get(0)).remove("type"));
    assertThat(model.problems())
        .anyMatch(line -> line.endsWith("slots/0: the slot \"ordinal\" has no type; give it one"));
  }

  @Test
  void slotTypeHasToBeDeclared() {
    slots(Intent.TOPIC_NEWS, slots -> ((ObjectNode) slots.get(0)).put("type", "THEME"));
    assertThat(model.problems())
        .hasSize(2)
        .anyMatch(
            line -> line.endsWith("\"topic\" is of type THEME, which this model does not declare"))
        .anyMatch(line -> line.endsWith("/types/0/name: no slot is a TOPIC; leave it out"));
  }

  @Test
  void slotHasTheTypeThatTheCodeReads() {
    slots(Intent.PICK_STORY, slots -> ((ObjectNode) slots.get(0)).put("type", "AMAZON.Country"));
    assertThat(model.theProblem())
        .endsWith("\"ordinal\" is of type AMAZON.Country; AMAZON.Ordinal is expected");
  }

  @Test
  void slotIsGivenOnce() {
    slots(Intent.FIND_STORY, slots -> slots.add(slots.get(0).deepCopy()));
    assertThat(model.theProblem()).endsWith("slots/1: query is given twice; keep one of them");
  }

  @Test
  void slotThatTheCodeDoesNotReadIsNamed() {
    slots(Intent.MORE, slots -> slots.addObject().put("name", "much").put("type", "AMAZON.NUMBER"));
    assertThat(model.theProblem())
        .endsWith("the code knows no slot \"much\" of MoreIntent; leave it out");
  }

  @Test
  void slotOfTheCodeIsMissed() {
    model.intent(Intent.BRIEFING_LENGTH, intent -> intent.remove("slots"));
    assertThat(model.problems())
        .anyMatch(line ->
            line.endsWith("BriefingLengthIntent lacks its slot minutes of type AMAZON.NUMBER"));
  }

  @Test
  void slotThatNoUtteranceUsesIsNamed() {
    model.intent(
        Intent.PICK_NUMBER,
        intent -> {
          intent.putArray("samples");
          for (String end : "a b c d e f g h".split(" ", -1)) {
            intent.withArray("samples").add("pick " + end);
          }
        });
    assertThat(model.theProblem()).endsWith("slots: no utterance uses {number}; give it one");
  }

  private void slots(Intent intent, Consumer<ArrayNode> change) {
    model.intent(intent, tree -> change.accept(tree.withArray("slots")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /types/0/values/1/name/value      | world   | "world" stands for "world" already; keep it in one
          /types/0/values/1/id              | world   | "world" is given twice; an id is of one value
          /types/0/values/0/name/synonyms/1 | Global  | "global" stands for "world" already; keep it in one
          /types/0/values/6/name/synonyms/0 | tech    | "tech" stands for "technology" already; keep it in one
          """)
  void wordOfATypeStandsForOneValue(String at, String word, String problem) {
    int end = at.lastIndexOf('/');
    model.change(
        at.substring(0, end),
        node -> {
          if (node instanceof ArrayNode list) {
            list.set(Integer.parseInt(at.substring(end + 1)), word);
          } else {
            ((ObjectNode) node).put(at.substring(end + 1), word);
          }
        });
    assertThat(model.problems()).anyMatch(line -> line.endsWith(": " + problem)).hasSizeLessThan(3);
  }

  @Test
  void typeIsDeclaredOnceAndUsedAndNotEmpty() {
    model.change(
        "/types",
        types -> {
          ((ArrayNode) types).add(types.get(0).deepCopy());
          ((ArrayNode) types).addObject().put("name", "MOOD");
        });
    assertThat(model.problems())
        .extracting(line -> line.replaceFirst(".*?/languageModel", ""))
        .containsExactlyInAnyOrder(
            "/types/1/name: TOPIC is declared twice; keep one of them",
            "/types/2/name: no slot is a MOOD; leave it out",
            "/types/2/values: MOOD has no values; give it some");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          earshot          | two words or more are expected
          Earshot news     | words in lower case of together 2 to 50 characters are expected
          earshot 24       | words in lower case
          earshot-news     | words in lower case
          alexa news       | "alexa" belongs to Alexa; a name has words of its own
          open earshot now | "open" belongs to Alexa
          news from home   | "from" belongs to Alexa
          the news         | of two words none may be an article or a preposition
          """)
  void invocationNameKeepsAmazonsRules(String name, String problem) {
    assertThat(InvocationName.wrong(name)).startsWith(problem);
    model.change("", language -> ((ObjectNode) language).put("invocationName", name));
    assertThat(model.theProblem()).startsWith("/invocationName: " + problem);
  }

  @ParameterizedTest
  @CsvSource({"earshot news", "daily horoscopes", "molly's paper", "a. b. c. radio"})
  void nameThatCanBeSaidIsTaken(String name) {
    assertThat(InvocationName.wrong(name)).isNull();
  }
}
