package fm.earshot.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.lexicon.Lexicons;
import fm.earshot.script.spoken.Entry;
import fm.earshot.script.spoken.Ipa;
import fm.earshot.script.spoken.Sound;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How a name is said, as the desk writes it: `{"ipa": …}`, perhaps with an `alias` for engines
/// without phones, `{"alias": …}`, `{"say": "word"}`, `{"say": "letters"}` or `{"say-language":
/// "es-MX"}`.
final class EntryJson {
  private static final Set<String> KNOWN =
      Set.of("grapheme", "ipa", "alias", "say", "say-language");
  private static final String WANTED = "give one of ipa, alias, say and say-language";

  private EntryJson() {}

  /// `at` is the pointer to the wish itself, "" where it is all that was sent.
  static Entry read(JsonNode wish, String grapheme, String at) throws Wrong {
    if (!wish.isObject()) {
      throw new Wrong(WANTED, at);
    }
    for (Iterator<String> names = wish.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!KNOWN.contains(name)) {
        throw new Wrong(WANTED, at + "/" + name.replace("~", "~0").replace("/", "~1"));
      }
    }
    Sound sound = sound(wish, grapheme, at);
    try {
      return new Entry(grapheme, sound);
    } catch (IllegalArgumentException e) {
      throw new Wrong(String.valueOf(e.getMessage()), at);
    }
  }

  private static Sound sound(JsonNode wish, String grapheme, String at) throws Wrong {
    String ipa = text(wish, "ipa", at);
    String alias = text(wish, "alias", at);
    String say = text(wish, "say", at);
    String language = text(wish, "say-language", at);
    if (say == null && language == null && (ipa != null || alias != null)) {
      return ipa == null
          ? new Sound.Words(String.valueOf(alias))
          : new Sound.Phones(phones(ipa, at), alias == null ? grapheme : alias);
    }
    if (ipa == null && alias == null && say != null && language == null) {
      return as(say, grapheme, at);
    }
    if (ipa == null && say == null && language != null) {
      if (!Lexicons.isLanguage(language)) {
        throw new Wrong("a language is such as es-MX", at + "/say-language");
      }
      return new Sound.Foreign(language, alias == null ? grapheme : alias);
    }
    throw new Wrong(WANTED, at);
  }

  private static Sound as(String say, String grapheme, String at) throws Wrong {
    return switch (say) {
      case "word" -> new Sound.Words(grapheme);
      case "letters" -> new Sound.Letters(grapheme.replaceAll("[^\\p{L}\\p{N}]", ""));
      default -> throw new Wrong("say is \"word\" or \"letters\"", at + "/say");
    };
  }

  private static String phones(String ipa, String at) throws Wrong {
    try {
      return Ipa.of(ipa).written();
    } catch (IllegalArgumentException e) {
      throw new Wrong(String.valueOf(e.getMessage()), at + "/ipa");
    }
  }

  private static @Nullable String text(JsonNode wish, String name, String at) throws Wrong {
    JsonNode value = wish.path(name);
    if (value.isMissingNode()) {
      return null;
    }
    String text = value.isTextual() ? line(value.textValue()) : "";
    if (text.isEmpty() || text.length() > Ipa.LONGEST) {
      throw new Wrong(name + " has 1 to " + Ipa.LONGEST + " characters", at + "/" + name);
    }
    return text;
  }

  /// One line, without what XML cannot hold.
  static String line(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]", " ").strip().replaceAll("\\s+", " ");
  }

  /// The same as it is read.
  static ObjectNode write(ObjectNode json, Entry entry) {
    String grapheme = entry.grapheme();
    return switch (entry.sound()) {
      case Sound.Phones(var ipa, var words) -> alias(json.put("ipa", ipa), words, grapheme);
      case Sound.Words(var words) when words.equals(grapheme) -> json.put("say", "word");
      case Sound.Words(var words) -> json.put("alias", words);
      case Sound.Letters _ -> json.put("say", "letters");
      case Sound.Foreign(var language, var words) ->
          alias(json.put("say-language", language), words, grapheme);
    };
  }

  private static ObjectNode alias(ObjectNode json, String words, String grapheme) {
    return words.equals(grapheme) ? json : json.put("alias", words);
  }
}
