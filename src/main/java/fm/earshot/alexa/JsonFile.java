package fm.earshot.alexa;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// A file of the skill package: its tree, missing if it cannot be read, and what is wrong with it.
record JsonFile(JsonNode tree, Findings findings) {
  private static final int LARGEST = 4 << 20;

  /// How the parser names a place in what it read, and a setting of its own.
  private static final Pattern PLACE =
      Pattern.compile("\\[Source: [^;\\]]*; line: (\\d+), column: \\d+]");

  private static final Pattern SETTING = Pattern.compile(",? ?(from|via) `[^`]*`");

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  static JsonFile read(Path folder, String name) {
    Findings findings = new Findings(name);
    try {
      if (Files.size(folder.resolve(name)) > LARGEST) {
        findings.add(1, "larger than 4 MB; no file of a skill package is");
      } else {
        return of(Files.readString(folder.resolve(name)), findings);
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      findings.add(line, "not JSON: " + told(e.getOriginalMessage()));
    } catch (CharacterCodingException e) {
      findings.add(1, "not UTF-8; save the file in that encoding");
    } catch (IOException e) {
      findings.add(1, "cannot be read; the skill package needs it");
    }
    return new JsonFile(MissingNode.getInstance(), findings);
  }

  /// What the parser says, without its insides.
  private static String told(String message) {
    return SETTING.matcher(PLACE.matcher(message).replaceAll("line $1")).replaceAll("");
  }

  static JsonFile of(String text, Findings findings) throws IOException {
    JsonNode tree = JSON.readTree(text);
    try (JsonParser parser = JSON.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        int line = parser.currentTokenLocation().getLineNr();
        if (!findings.stands(pointer, line) && token == JsonToken.FIELD_NAME) {
          findings.add(line, pointer + ": is given twice; keep one of them");
        }
      }
    }
    return new JsonFile(tree, findings);
  }

  boolean isThere() {
    return !tree.isMissingNode();
  }
}
