package fm.earshot.alexa;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads requests, and refuses what is no request, for another skill, or not from Alexa.
final class AlexaRequests {
  static final int LARGEST = 64 * 1024;
  private final List<String> skillIds;
  private final RequestCheck check;

  /// With no `skillIds` nothing is verified.
  AlexaRequests(List<String> skillIds, RequestCheck check) {
    this.skillIds = List.copyOf(skillIds);
    this.check = check;
  }

  Received read(byte[] body, @Nullable String signature, @Nullable String chain) throws Refused {
    if (body.length > LARGEST) {
      throw new Refused(Refusal.TOO_LARGE);
    }
    Received received = received(body);
    if (!skillIds.isEmpty()) {
      Refusal fault =
          check.fault(
              body, new RequestCheck.Seal(signature, chain, received.type(), received.timestamp()));
      if (fault != null) {
        throw new Refused(fault);
      }
      // Only Amazon may learn from the answer which skills these are.
      ours(received);
    }
    return received;
  }

  private void ours(Received received) throws Refused {
    if (received.skills().isEmpty() || !skillIds.containsAll(received.skills())) {
      throw new Refused(Refusal.OTHER_SKILL);
    }
  }

  private static Received received(byte[] body) throws Refused {
    try {
      return Reading.of(body);
    } catch (IOException e) {
      throw new Refused(Refusal.NOT_JSON);
    }
  }
}
