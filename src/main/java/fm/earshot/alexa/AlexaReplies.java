package fm.earshot.alexa;

import com.amazon.ask.model.Response;
import com.amazon.ask.model.ui.Reprompt;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fm.earshot.alexa.Quoted.Piece;
import fm.earshot.dialogue.Reply;
import fm.earshot.script.Cue;

/// Replies as Alexa responses, within Amazon's limits: 8,000 characters of speech, as many of card,
/// 24 KB in all.
final class AlexaReplies {
  private static final int LONGEST_CARD = 8_000;
  private static final int LONGEST_TITLE = 200;
  private static final int CARD_BYTES = 9_000;
  private static final int TITLE_BYTES = 600;
  private static final int REPROMPT_BYTES = 900;
  private static final int MOST_KEPT = 10_000;
  private static final Piece NOTHING = Piece.of("");
  private static final Piece SPACE = Piece.of(" ");

  /// Titles and sentences as they were shown before.
  private static final Cache<String, Piece> TITLES =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  private static final Cache<String, Piece> SHOWN =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  private AlexaReplies() {}

  /// The session stays open exactly when the reply waits for something.
  static Response of(Reply reply, int rate, Said said) {
    var response = Response.builder().withShouldEndSession(reply.ends());
    if (!reply.say().isEmpty()) {
      response.withOutputSpeech(new Speech(Ssml.of(reply.say(), rate, said)));
    }
    Reply.Card card = reply.show();
    if (card != null) {
      response.withCard(card(card));
    }
    if (!reply.ends() && !reply.reprompt().isBlank()) {
      String again = Written.atMost(reply.reprompt(), Cue.LONGEST, REPROMPT_BYTES);
      Speech speech = new Speech(Ssml.of(again, rate, said));
      response.withReprompt(Reprompt.builder().withOutputSpeech(speech).build());
    }
    return response.build();
  }

  private static Shown card(Reply.Card card) {
    Quoted title = new Quoted().add(TITLES.get(card.title(), AlexaReplies::title));
    Quoted content = new Quoted();
    for (String sentence : card.sentences()) {
      content
          .add(content.bytes() == 0 ? NOTHING : SPACE)
          .add(SHOWN.get(sentence, AlexaReplies::sentence));
    }
    boolean fits =
        title.characters() + content.characters() <= LONGEST_CARD && content.bytes() <= CARD_BYTES;
    return new Shown(title, fits ? content : Quoted.of(cut(card, title)));
  }

  private static Piece sentence(String written) {
    return Piece.of(Written.clean(written).strip());
  }

  private static Piece title(String title) {
    return Piece.of(Written.atMost(Written.line(title), LONGEST_TITLE, TITLE_BYTES));
  }

  private static String cut(Reply.Card card, Quoted title) {
    String text = Written.clean(card.text()).strip();
    return Written.atMost(text, LONGEST_CARD - title.characters(), CARD_BYTES);
  }
}
