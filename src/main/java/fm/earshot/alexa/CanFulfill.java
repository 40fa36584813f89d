package fm.earshot.alexa;

import com.amazon.ask.model.Response;
import com.amazon.ask.model.canfulfill.CanFulfillIntent;
import com.amazon.ask.model.canfulfill.CanFulfillIntentValues;
import com.amazon.ask.model.canfulfill.CanFulfillSlot;
import com.amazon.ask.model.canfulfill.CanFulfillSlotValues;
import com.amazon.ask.model.canfulfill.CanUnderstandSlotValues;
import fm.earshot.dialogue.Command;
import fm.earshot.script.Script;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Answers Alexa's question whether the skill could serve someone who did not name it.
final class CanFulfill {
  private CanFulfill() {}

  static Response answer(com.amazon.ask.model.@Nullable Intent said, Script script) {
    boolean can = can(AlexaHeard.command(said), script);
    var answer =
        CanFulfillIntent.builder()
            .withCanFulfill(can ? CanFulfillIntentValues.YES : CanFulfillIntentValues.NO);
    var slots = said == null ? null : said.getSlots();
    if (said != null && slots != null) {
      Intent intent = Intent.named(said.getName());
      Slot ours = intent == null ? null : intent.slot();
      slots.keySet().forEach(key -> answer.putSlotsItem(key, slot(ours, key, can)));
    }
    return Response.builder().withCanFulfillIntent(answer.build()).build();
  }

  private static CanFulfillSlot slot(@Nullable Slot ours, String key, boolean can) {
    boolean known = ours != null && ours.key().equals(key);
    return CanFulfillSlot.builder()
        .withCanUnderstand(known ? CanUnderstandSlotValues.YES : CanUnderstandSlotValues.NO)
        .withCanFulfill(known && can ? CanFulfillSlotValues.YES : CanFulfillSlotValues.NO)
        .build();
  }

  /// Whether the command means something with no story being read, and there is news for it.
  private static boolean can(@Nullable Command command, Script script) {
    return switch (command) {
      case null -> false;
      case Command.TuneIn(var name) -> script.editions().containsKey(name.toLowerCase(Locale.ROOT));
      case Command.FindStory(var query) -> !script.index().find(query, 1).isEmpty();
      case Command.PickStory(var ordinal) -> ordinal <= script.top().rundown().size();
      case Command.AskStory _ -> false;
      case Command.Briefing _ -> true;
      case Command.Plain plain ->
          switch (plain) {
            case LATEST, HEADLINES, SECTIONS, WHATS_NEW -> true;
            case NEXT, PREVIOUS, REPEAT, MORE, BACK, FULL_STORY, SUMMARY, RELATED -> false;
            case YES, NO, PAUSE, RESUME, SENTENCE_BACK, SENTENCE_FORWARD, SLOWER, FASTER -> false;
            case SPELL, SOURCE, HOW_OLD, MISPRONOUNCED, SEND_LINK -> false;
            case START_OVER, HELP, STOP -> false;
          };
    };
  }
}
