package fm.earshot.script.spoken;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Numbers that are dialled: digit by digit, in the groups in which they are written.
final class PhoneReadings {
  private static final String FREE = "eight hundred";

  static final List<Reading> ALL =
      List.of(
          Reading.words(
              "(?<![\\p{L}\\d.,-])(?:(?<plus>\\+ ?)?(?<country>\\d{1,3})["
                  + " .-]{1,2})?(?<number>\\d{3}[ .-]\\d{3}[ .-]\\d{4})(?![\\d-]|\\.\\d)",
              found -> {
                String country = found.group("country");
                String plus = found.group("plus") == null ? "" : "plus ";
                return country == null
                    ? groups(found.group("number"))
                    : plus + Numbers.digits(country) + ", " + groups(found.group("number"));
              }),
          Reading.words(
              "(?<![\\p{L}\\d.,-])\\+\\d{1,3}(?:[ .-]\\d{1,8}){1,6}(?![\\d-])",
              found -> "plus " + groups(found.group().substring(1))),
          // Social insurance numbers and local calls.
          Reading.words(
              "(?<![\\p{L}\\d.,$-])\\d{3}-(?:\\d{2,3}-\\d{3,4}|\\d{4})(?![\\d-]|[.,]\\d)",
              found -> groups(found.group())),
          Reading.words(
              "(?<![\\p{L}\\d.,-])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\d.]\\d)",
              found ->
                  Arrays.stream(found.group().split("\\.", -1))
                      .map(Numbers::digits)
                      .collect(Collectors.joining(" dot "))),
          Reading.words(
              "(?i)(?<=\\b(?:call|called|dial|dialled|dialed|phone|phoned|text|ring)"
                  + " )[1-9]\\d{2,6}(?!\\d|[.,:/-]\\d)",
              found -> Numbers.digits(found.group())),
          Reading.words(
              "(?<![\\p{L}\\d.,:/$-])[89]11(?!\\d|[.,:/-]\\d)",
              found -> Numbers.digits(found.group())),
          Reading.words(
              "(?i)\\bext\\.? ?(?<number>\\d{1,6})(?!\\d)",
              found -> "extension " + Numbers.digits(found.group("number"))));

  private PhoneReadings() {}

  private static String groups(String number) {
    String[] groups = number.split("[ .-]+", -1);
    return java.util.stream.IntStream.range(0, groups.length)
        .mapToObj(i -> i == 0 && groups[i].equals("800") ? FREE : Numbers.digits(groups[i]))
        .collect(Collectors.joining(", "));
  }
}
