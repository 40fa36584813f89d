package fm.earshot.script.spoken;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// All readings of English, in the order in which they go before each other.
final class Readings {
  /// What a number may look like, in groups of three or plain, with decimals or without.
  static final String WHOLE = "(?:\\d{1,3}(?:,\\d{3}){1,6}(?![\\d,]\\d)|\\d{1,40})";

  static final String NUMBER = "(?:" + WHOLE + "(?:\\.\\d{1,20})?|\\.\\d{1,20})";

  /// Stands before a number that is not the rest of something.
  static final String BEFORE = "(?<![\\p{L}\\d]|\\d[.,:/-])";

  static final String AFTER = "(?!\\d|[.,:/]\\d)";

  private static final Set<String> DAY_FIRST = Set.of("GB", "IE", "AU", "NZ", "IN", "ZA");

  private static final List<Reading> AMERICAN = all(false);
  private static final List<Reading> BRITISH = all(true);

  private Readings() {}

  static List<Reading> of(String language) {
    String country = Locale.forLanguageTag(language).getCountry();
    return DAY_FIRST.contains(country) ? BRITISH : AMERICAN;
  }

  private static List<Reading> all(boolean dayFirst) {
    return Stream.of(
            PhoneReadings.ALL,
            AddressReadings.ALL,
            MoneyReadings.ALL,
            MeasureReadings.ALL,
            DateReadings.of(dayFirst),
            TimeReadings.ALL,
            FractionReadings.ALL,
            RomanReadings.ALL,
            LetterReadings.ALL,
            NumberReadings.ALL)
        .flatMap(List::stream)
        .toList();
  }
}
