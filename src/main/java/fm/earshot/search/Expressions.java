package fm.earshot.search;

/// How English writes numbers, sums, measures, times, places and reasons.
final class Expressions {
  private static final String WRITTEN =
      "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
          + "|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty"
          + "|ninety)(?:-\\w+)?|dozen|dozens|hundred|thousand|million|half|third|quarter|tenth"
          + "|fifth|double|twice)";
  static final String ANY_NUMBER = "(?:\\d[\\d.,]*|(?i:\\b" + WRITTEN + "\\b))";
  static final String NUMBER = "\\d|(?i)\\b(?:" + WRITTEN + "|nobody|no one|none|no)\\b";
  static final String MONEY =
      "[$€£¥]\\s?\\d|\\d(?i:[\\d.,]*(?:[ -](?:million|billion|trillion|thousand))?[ -]"
          + "(?:dollars?|euros?|pounds?|cents?|pence|pesos?|yen|yuan|rupees|francs?|crowns?|kronor|kroner|rubles?|roubles?|rand|reais|zloty|lira)\\b)|\\b(?i:free|no"
          + " charge|for nothing)\\b";
  private static final String COUNTED = "(?:" + ANY_NUMBER + "[ -]|\\b(?i:an?|several|few)[ -])";
  static final String SHARE =
      "%|(?i)\\b(?:per cent|percent|half|third|quarter|fifth|tenth|most|\\w+ in (?:\\d+|"
          + WRITTEN
          + "))\\b";
  static final String SCORE =
      "\\d[-–]\\d|\\d to (?:\\d|" + WRITTEN + ")|" + WRITTEN + " to " + WRITTEN;
  static final String DURATION =
      COUNTED
          + "(?i:(?:more|full|further|extra)?\\s?(?:second|minute|hour|day|night|week|month|season"
          + "|year|decade)s?\\b)|\\b(?:since|until)\\b|\\d:\\d\\d:\\d\\d";
  static final String LENGTH =
      COUNTED
          + "(?i:(?:square |nautical |cubic )?(?:km|kilomet\\w+|m|met(?:re|er)s?|cm|mm|centimet\\w+"
          + "|millimet\\w+|miles?|feet|foot|ft|yards?|inch(?:es)?|stor(?:e?y|eys|ies)|blocks?)\\b)";
  static final String WEIGHT =
      COUNTED
          + "(?i:(?:kg|kilos?|kilogram\\w*|g|grams?|grammes?|tonn?es?|tons?|pounds?|lbs?|ounces?)\\b)";
  static final String SPEED =
      "(?i:km/h|kph|mph|\\bknots?\\b|\\b(?:metres|meters|kilomet\\w+|miles|feet) (?:an|per|a)"
          + " (?:hour|second))";
  static final String HEAT = "°|\\d\\s?C\\b|(?i:\\b(?:degrees?|celsius|fahrenheit|minus)\\b)";
  static final String AGE =
      "\\p{Lu}[\\p{L}.’'-]*,"
          + " \\d{1,3}(?:,|\\.|;|$)|\\b\\d{1,3}-year-old|(?i:\\b(?:aged|turn(?:s|ed)?|age of)"
          + " \\d{1,3}\\b)|(?i:"
          + ANY_NUMBER
          + "[ -]?years? old)|\\p{Ll}, \\d{1,3},";
  static final String TIME =
      "\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b|\\b(?:1[5-9]|20)\\d\\d\\b|\\d"
          + " ?[ap]\\.?m\\b"
          + "|\\d:\\d\\d|(?i:\\b(?:today|tonight|yesterday|tomorrow|noon|midnight|morning|afternoon|evening|spring|summer|autumn|winter|o'clock|(?:last|next|this|same)"
          + " (?:week|month|year)|ago|(?:in|within|after|for|by|at) [\\w"
          + " ]{1,14}(?:minutes|hours|days|weeks|months|years|seven|eight|nine|ten|six|five|four)|weekends?|later"
          + " this)\\b)";
  static final String PLACE =
      "\\b(?:[Ii]n|[Aa]t|[Tt]o|[Ff]rom|[Nn]ear|[Oo]ff|[Oo]n|[Oo]ver|[Oo]f|[Oo]utside|[Ii]nside|[Tt]hrough"
          + "|[Bb]etween|[Aa]shore|[Ii]nto|[Aa]cross|[Bb]eneath|[Uu]nder|[Bb]eside)\\b(?:"
          + " (?:the|an?|its|her|his|their|\\p{Ll}+))*"
          + " (?:\\p{Lu}(?!onday|uesday|ednesday|hursday|riday"
          + "|aturday|unday|anuary|ebruary|arch|pril|ay\\b|une\\b|uly|ugust|eptember|ctober|ovember|ecember)\\p{L}+|(?<=\\b(?:the|a|an|its|his|her|their)"
          + " )(?!day|week|month|year|time|end|same|first|last|past|next)\\p{Ll}{3,}|\\d+"
          + " (?!per|days|weeks|months|years|hours|minutes|%)\\p{Ll}{3,})";
  static final String REASON =
      "(?i)\\b(?:because|since|due to|after|so that|in order|reasons?|caused?|prompted|owing|thanks"
          + " to|on purpose|fears?|as a result|so|led to|blamed?|by"
          + " (?:fog|snow|rain|storms?|wind))\\b|\\bbecame?\\b|, as"
          + " |\\b(?:strike|row|dispute|protest\\w*|fight|argu\\w+|walk\\w* out|resign\\w*)"
          + " over\\b|to (?:avoid|prevent|protect|save|make|help|allow|keep|replace|protest)\\b";

  private Expressions() {}
}
