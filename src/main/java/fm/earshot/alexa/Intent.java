package fm.earshot.alexa;

import fm.earshot.dialogue.Command;
import fm.earshot.dialogue.Command.Plain;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Every intent of the skill and what it asks for: the one list that the interaction model must
/// agree with.
enum Intent {
  LATEST_NEWS("LatestNewsIntent", Plain.LATEST),
  TOPIC_NEWS("TopicNewsIntent", Slot.TOPIC),
  FIND_STORY("FindStoryIntent", Slot.QUERY),
  PICK_STORY("PickStoryIntent", Slot.ORDINAL),
  PICK_NUMBER("PickNumberIntent", Slot.NUMBER),
  MORE("MoreIntent", Plain.MORE),
  BACK("BackIntent", Plain.BACK),
  FULL_STORY("FullStoryIntent", Plain.FULL_STORY),
  SUMMARY("SummaryIntent", Plain.SUMMARY),
  RELATED("RelatedIntent", Plain.RELATED),
  HEADLINES("HeadlinesIntent", Plain.HEADLINES),
  SECTIONS("SectionsIntent", Plain.SECTIONS),
  BRIEFING_LENGTH("BriefingLengthIntent", Slot.MINUTES),
  SENTENCE_BACK("SentenceBackIntent", Plain.SENTENCE_BACK),
  SENTENCE_FORWARD("SentenceForwardIntent", Plain.SENTENCE_FORWARD),
  SOURCE("SourceIntent", Plain.SOURCE),
  HOW_OLD("HowOldIntent", Plain.HOW_OLD),
  MISPRONOUNCED("MispronouncedIntent", Plain.MISPRONOUNCED),
  ASK_STORY("AskStoryIntent", Slot.QUESTION),
  SPELL("SpellIntent", Plain.SPELL),
  SLOWER("SlowerIntent", Plain.SLOWER),
  FASTER("FasterIntent", Plain.FASTER),
  SEND_LINK("SendLinkIntent", Plain.SEND_LINK),
  WHATS_NEW("WhatsNewIntent", Plain.WHATS_NEW),
  HELP("AMAZON.HelpIntent", Plain.HELP),
  STOP("AMAZON.StopIntent", Plain.STOP),
  CANCEL("AMAZON.CancelIntent", Plain.STOP),
  NAVIGATE_HOME("AMAZON.NavigateHomeIntent", Plain.STOP),
  YES("AMAZON.YesIntent", Plain.YES),
  NO("AMAZON.NoIntent", Plain.NO),
  NEXT("AMAZON.NextIntent", Plain.NEXT),
  PREVIOUS("AMAZON.PreviousIntent", Plain.PREVIOUS),
  REPEAT("AMAZON.RepeatIntent", Plain.REPEAT),
  PAUSE("AMAZON.PauseIntent", Plain.PAUSE),
  RESUME("AMAZON.ResumeIntent", Plain.RESUME),
  START_OVER("AMAZON.StartOverIntent", Plain.START_OVER),
  FALLBACK("AMAZON.FallbackIntent"),
  LOOP_ON("AMAZON.LoopOnIntent"),
  LOOP_OFF("AMAZON.LoopOffIntent"),
  SHUFFLE_ON("AMAZON.ShuffleOnIntent"),
  SHUFFLE_OFF("AMAZON.ShuffleOffIntent");

  private static final Map<String, Intent> BY_KEY = new HashMap<>();

  static {
    for (Intent intent : values()) {
      BY_KEY.put(intent.key, intent);
    }
  }

  private final String key;
  private final @Nullable Plain plain;
  private final @Nullable Slot slot;

  Intent(String key, @Nullable Plain plain, @Nullable Slot slot) {
    this.key = key;
    this.plain = plain;
    this.slot = slot;
  }

  Intent(String key, Plain plain) {
    this(key, plain, null);
  }

  Intent(String key, Slot slot) {
    this(key, null, slot);
  }

  Intent(String key) {
    this(key, null, null);
  }

  /// The intent of that name; null if it is not ours.
  static @Nullable Intent named(@Nullable String key) {
    return key == null ? null : BY_KEY.get(key);
  }

  /// Its name in the interaction model and in requests.
  String key() {
    return key;
  }

  boolean builtIn() {
    return key.startsWith("AMAZON.");
  }

  @Nullable Slot slot() {
    return slot;
  }

  /// What is asked for, `value` being that of its slot if it has one; null when that is no command.
  @Nullable Command command(@Nullable String value) {
    return slot == null ? plain : slot.command(value);
  }

  /// A plain command, or the class of the commands that its slot makes; null when it asks for none.
  @Nullable Object asksFor() {
    return slot == null ? plain : slot.commands();
  }
}
