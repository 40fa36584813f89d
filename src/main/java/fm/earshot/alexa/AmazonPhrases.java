package fm.earshot.alexa;

import java.util.List;
import java.util.Map;

/// What Amazon itself understands as its built-in intents in English: a custom intent that has one
/// of these as a sample would never be sure to get it.
final class AmazonPhrases {
  static final Map<Intent, List<String>> OF =
      Map.ofEntries(
          Map.entry(Intent.HELP, List.of("help", "help me", "can you help me")),
          Map.entry(Intent.STOP, List.of("stop", "off", "shut up", "exit", "quit")),
          Map.entry(Intent.CANCEL, List.of("cancel", "never mind", "forget it")),
          Map.entry(Intent.NAVIGATE_HOME, List.of("home", "go home")),
          Map.entry(Intent.YES, List.of("yes", "yes please", "sure")),
          Map.entry(Intent.NO, List.of("no", "no thanks")),
          Map.entry(Intent.NEXT, List.of("next", "skip", "skip forward")),
          Map.entry(Intent.PREVIOUS, List.of("previous", "go back", "skip back", "back up")),
          Map.entry(Intent.REPEAT, List.of("repeat", "say that again", "repeat that")),
          Map.entry(Intent.PAUSE, List.of("pause", "pause that")),
          Map.entry(Intent.RESUME, List.of("resume", "continue", "keep going")),
          Map.entry(Intent.START_OVER, List.of("start over", "restart", "start again")),
          Map.entry(Intent.LOOP_ON, List.of("loop", "loop on", "keep repeating this")),
          Map.entry(Intent.LOOP_OFF, List.of("loop off")),
          Map.entry(Intent.SHUFFLE_ON, List.of("shuffle", "shuffle on", "shuffle mode")),
          Map.entry(Intent.SHUFFLE_OFF, List.of("stop shuffling", "shuffle off")));

  private AmazonPhrases() {}
}
