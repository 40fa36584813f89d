package fm.earshot.search;

import java.util.Set;
import java.util.regex.Pattern;

/// What a question asks for, and how a sentence shows that it holds such a thing. `implied` are the
/// words of a question that the thing itself answers: a sum of money, what something costs.
enum Kind {
  COUNT(Expressions.NUMBER, ""),
  MONEY(
      Expressions.MONEY,
      "cost costs price pay pays paid money spend spends spent worth charge expensive fee value"),
  AMOUNT(Expressions.NUMBER, "cost costs price pay paid worth fee value big large size"),
  SCORE(Expressions.SCORE, "score result vote"),
  DURATION(Expressions.DURATION, "last lasts lasted long time take takes stay"),
  EXTENT(Expressions.DURATION + "|" + Expressions.LENGTH, "long length wide last lasts stay"),
  LENGTH(Expressions.LENGTH, "high height tall deep depth wide far long distance length"),
  WEIGHT(Expressions.WEIGHT, "heavy weigh weighs weight"),
  SPEED(Expressions.SPEED, "fast speed quick"),
  HEAT(Expressions.HEAT, "hot cold warm temperature cool"),
  AGE(Expressions.AGE, "old age"),
  TIME(Expressions.TIME, "time date day"),
  PERSON("", "name called"),
  ROLE("", "name called"),
  NAMED("", ""),
  PLACE(Expressions.PLACE, "place located based held location"),
  REASON(Expressions.REASON, "reason cause"),
  SAYING("", ""),
  OTHER("", "");

  private final Pattern pattern;
  private final Set<String> implied;

  Kind(String pattern, String implied) {
    this.pattern = Pattern.compile(pattern);
    this.implied = Set.of(implied.split(" "));
  }

  boolean in(String sentence) {
    return pattern.matcher(sentence).find();
  }

  boolean implies(String word) {
    return implied.contains(word);
  }

  /// Whether a sentence without such a thing cannot be the answer.
  boolean needed() {
    return switch (this) {
      case COUNT, MONEY, AMOUNT, DURATION, EXTENT, LENGTH, WEIGHT, SPEED, HEAT, AGE, TIME -> true;
      case PERSON, ROLE, PLACE, SAYING -> true;
      case SCORE, NAMED, REASON, OTHER -> false;
    };
  }
}
