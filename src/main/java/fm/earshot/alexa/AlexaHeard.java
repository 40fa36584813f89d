package fm.earshot.alexa;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Session;
import com.amazon.ask.model.User;
import com.amazon.ask.model.slu.entityresolution.Resolution;
import com.amazon.ask.model.slu.entityresolution.StatusCode;
import fm.earshot.dialogue.Command;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a request says: who speaks, the conversation's state, and what is asked for.
final class AlexaHeard {
  /// The session attribute that carries the state.
  static final String STATE = "s";

  private AlexaHeard() {}

  /// The user's id as Amazon names it; null when it names none.
  static @Nullable String user(RequestEnvelope envelope) {
    Session session = envelope.getSession();
    User ofSession = session == null ? null : session.getUser();
    String id = id(ofSession);
    return id == null ? id(envelope.getContext().getSystem().getUser()) : id;
  }

  private static @Nullable String id(@Nullable User user) {
    String id = user == null ? null : user.getUserId();
    return id == null || id.isBlank() ? null : id;
  }

  /// The state that the last answer gave out; null when a conversation begins.
  static @Nullable String state(RequestEnvelope envelope) {
    Session session = envelope.getSession();
    if (session == null || Objects.equals(session.getNew(), true)) {
      return null;
    }
    Map<String, Object> attributes = session.getAttributes();
    return attributes != null && attributes.get(STATE) instanceof String state ? state : null;
  }

  /// What is asked for; null when it is nothing that we know.
  static @Nullable Command command(com.amazon.ask.model.@Nullable Intent said) {
    Intent intent = Intent.named(said == null ? null : said.getName());
    if (said == null || intent == null) {
      return null;
    }
    Slot slot = intent.slot();
    return intent.command(slot == null ? null : value(said, slot));
  }

  /// The canonical value where our own slot type has one, else what was said.
  static @Nullable String value(com.amazon.ask.model.Intent said, Slot slot) {
    var slots = said.getSlots();
    var filled = slots == null ? null : slots.get(slot.key());
    if (filled == null) {
      return null;
    }
    var resolutions = filled.getResolutions();
    return resolutions == null || resolutions.getResolutionsPerAuthority() == null
        ? filled.getValue()
        : resolutions.getResolutionsPerAuthority().stream()
            .filter(Objects::nonNull)
            .flatMap(AlexaHeard::matches)
            .findFirst()
            .orElse(filled.getValue());
  }

  private static Stream<String> matches(Resolution resolution) {
    boolean matched =
        resolution.getStatus() != null
            && resolution.getStatus().getCode() == StatusCode.ER_SUCCESS_MATCH
            && resolution.getValues() != null;
    return matched
        ? resolution.getValues().stream()
            .filter(wrapped -> wrapped != null && wrapped.getValue() != null)
            .map(wrapped -> wrapped.getValue().getName())
            .filter(Objects::nonNull)
        : Stream.of();
  }

  /// The requests that are answered with an empty response because nothing may be said to them.
  static boolean silent(String type) {
    return !List.of(
            "LaunchRequest", "IntentRequest", "SessionEndedRequest", "CanFulfillIntentRequest")
        .contains(type);
  }
}
