package fm.earshot.alexa;

import com.amazon.ask.model.Response;
import com.amazon.ask.model.ui.OutputSpeech;
import com.amazon.ask.model.ui.Reprompt;
import com.amazon.ask.model.ui.SimpleCard;
import com.amazon.ask.model.ui.SsmlOutputSpeech;
import fm.earshot.dialogue.Reply;
import fm.earshot.script.Cue;
import java.util.List;

/// Replies as Alexa responses, within Amazon's limits: 8,000 characters of speech, as many of card,
/// 24 KB in all.
final class AlexaReplies {
  private static final int LONGEST_CARD = 8_000;
  private static final int LONGEST_TITLE = 200;
  private static final int CARD_BYTES = 9_000;
  private static final int TITLE_BYTES = 600;

  private AlexaReplies() {}

  /// The session stays open exactly when the reply waits for something.
  static Response of(Reply reply, int rate) {
    var response = Response.builder().withShouldEndSession(reply.ends());
    if (!reply.say().isEmpty()) {
      response.withOutputSpeech(speech(reply.say(), rate));
    }
    Reply.Card card = reply.show();
    if (card != null) {
      response.withCard(card(card));
    }
    if (!reply.ends() && !reply.reprompt().isBlank()) {
      List<Cue> again = List.of(new Cue.Prompt(Written.atMost(reply.reprompt(), Cue.LONGEST, 900)));
      response.withReprompt(Reprompt.builder().withOutputSpeech(speech(again, rate)).build());
    }
    return response.build();
  }

  private static OutputSpeech speech(List<Cue> cues, int rate) {
    return SsmlOutputSpeech.builder().withSsml(Ssml.of(cues, rate)).build();
  }

  private static SimpleCard card(Reply.Card card) {
    String title = Written.atMost(Written.line(card.title()), LONGEST_TITLE, TITLE_BYTES);
    int room = LONGEST_CARD - title.length();
    return SimpleCard.builder()
        .withTitle(title)
        .withContent(Written.atMost(Written.clean(card.text()).strip(), room, CARD_BYTES))
        .build();
  }
}
