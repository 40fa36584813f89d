package fm.earshot.summary.lead;

import java.util.regex.Pattern;

/// Who says something, and whether anybody does.
final class Speech {
  private static final String VERBS =
      "said|says|say|told|asked|added|replied|recalled|wrote|announced|according"
          + " to|reported|claimed"
          + "|claims|alleged|allegedly|accused|warned|argued|stated|confirmed|denied|estimated|suspected"
          + "|reportedly|apparently|insisted|testified|believed|believes|believe|expected|expects";
  private static final Pattern ATTRIBUTES =
      Pattern.compile("\\b(?:" + VERBS + ")\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}'.-]{0,40}+|\\p{L}{3,40}+) (?:"
              + VERBS
              + ")\\b|\\b(?:said|asked|says) \\p{Lu}");
  private static final Pattern PRONOUN =
      Pattern.compile("\\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t) (?:" + VERBS + ")\\b");
  private static final Pattern DENIES =
      Pattern.compile(
          "\\b(?:not|no|never|without|unless|until|nor|neither|hardly|except|but|if)\\b|n['\u2019]t\\b",
          Pattern.CASE_INSENSITIVE);

  private Speech() {}

  /// Whether part of a sentence carries a claim's source, or a doubt.
  static boolean attributes(String part) {
    return ATTRIBUTES.matcher(part).find();
  }

  /// Whether part of a sentence limits or denies.
  static boolean denies(String part) {
    return DENIES.matcher(part).find();
  }

  /// Whether a quotation names its speaker itself.
  static boolean named(String sentence) {
    return NAMED.matcher(sentence).find() && !PRONOUN.matcher(sentence).find();
  }
}
