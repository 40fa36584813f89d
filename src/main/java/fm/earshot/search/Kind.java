package fm.earshot.search;

import java.util.List;
import java.util.regex.Pattern;

/// What a question asks for, and how a sentence shows that it holds such a thing. `implied` are the
/// words of a question that the thing itself answers: a sum of money, what something costs.
enum Kind {
  COUNT(Expressions.NUMBER, ""),
  MONEY(
      Expressions.MONEY,
      "cost costs price pay pays paid money spend spends spent worth charge expensive fee value"),
  AMOUNT(Expressions.NUMBER, "cost costs price pay paid worth fee value big large size"),
  SHARE(Expressions.SHARE, "percentage share proportion"),
  SCORE(Expressions.SCORE, "score result vote"),
  DURATION(Expressions.DURATION, "last lasts lasted long time take takes stay"),
  EXTENT(Expressions.DURATION + "|" + Expressions.LENGTH, "long length wide last lasts stay"),
  HEIGHT(Expressions.LENGTH + "|" + Expressions.SHARE, "high height"),
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
  private final String implied;

  Kind(String pattern, String implied) {
    this.pattern = Pattern.compile(pattern);
    this.implied = " " + implied + " ";
  }

  boolean in(String sentence) {
    return pattern.matcher(sentence).find();
  }

  /// The text around each such thing, `near` characters on either side.
  List<String> around(String sentence, int near) {
    return pattern
        .matcher(sentence)
        .results()
        .map(r ->
            sentence.substring(
                Math.max(0, r.start() - near), Math.min(sentence.length(), r.end() + near)))
        .toList();
  }

  /// Of a sort that may be told of what only the sentence before names.
  boolean goesOn() {
    return this == DURATION || this == EXTENT || this == TIME || this == AGE;
  }

  /// Of a sort that is told by words of its own too: it cost, they stay.
  boolean told() {
    return this == DURATION || this == EXTENT || this == MONEY;
  }

  /// Of a sort so rare that a sentence which holds one is hardly about another.
  boolean rare() {
    return this == WEIGHT || this == SPEED || this == HEAT;
  }

  boolean implies(String word) {
    return implied.contains(" " + word + " ");
  }

  /// Whether a sentence without such a thing cannot be the answer.
  boolean needed() {
    return switch (this) {
      case COUNT,
          MONEY,
          AMOUNT,
          SHARE,
          DURATION,
          EXTENT,
          HEIGHT,
          LENGTH,
          WEIGHT,
          SPEED,
          HEAT,
          AGE,
          TIME ->
          true;
      case PERSON, ROLE, PLACE -> true;
      case SAYING, SCORE, NAMED, REASON, OTHER -> false;
    };
  }
}
