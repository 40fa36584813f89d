package fm.earshot.script.spoken;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Acronyms that are said letter by letter; those that are said as words are left as they are.
final class LetterReadings {
  private static final Set<String> AS_WORDS =
      Set.of(
          ("AIDS ALS ANZUS APEC ASEAN AUKUS AWOL BAFTA BRICS CANDU CARICOM CERN COBRA COVAX COVID"
               + " CSIS DARPA DOGE DREAMER ECOWAS EFTA FARC FEMA FIFA FINRA GATT HAMAS HIPAA ICANN"
               + " IKEA INTERPOL ISIS LASER LEED MAGA MERCOSUR MERS NAFTA NASA NASCAR NASDAQ NATO"
               + " NIMBY NORAD OPEC OSHA OXFAM PEMEX PIN RADAR RAM SARS SCOTUS POTUS FLOTUS SCUBA"
               + " SIM SNAP SWAT SWIFT TASER TED THAAD UEFA UNESCO UNICEF UNHCR UNIFIL UNRWA VIA"
               + " WASP WHIP YOLO ZIP NIMBYS CUSMA BIPOC COP AMBER MASH GIF JPEG DEET FUBAR NAV CAF"
               + " MENSA")
              .split(" ", -1));

  /// Said by their letters though they could be said as words.
  private static final Set<String> BY_LETTERS =
      Set.of(
          ("UNHCR USA UAE UAW IOC IAEA EPA EU AI IPO CEO CIA CAA AFN IOU UEC ATIP RCMP AMLO ICE"
               + " USAID ESPN UCLA MIT LAPD NAACP YMCA NSA OECD IMF ILO IRA IED IUD AFP USMCA EFF"
               + " EIA EIS SUV ATV ETF AOC OPP UBC UFO URL USB VIP")
              .split(" ", -1));

  /// Capitals that are words where all is written in them, or numerals.
  private static final Set<String> WORDS =
      Set.of(
          ("A I AM AN AND ARE AS AT BE BUT BY CAN DO FOR GET GO HAD HAS HE HER HIM HIS HOW IF IN IS"
               + " IT ITS ME MY NEW NO NOT NOW OF OFF OK ON ONE OR OUR OUT SAY SEE SHE SO THE TO"
               + " TOO TWO UP US WAS WAY WE WHO WHY WIN WON YES YET YOU II III IV VI VII VIII IX XI"
               + " XII XL")
              .split(" ", -1));

  private static final Pattern SHOUTED =
      Pattern.compile("\\p{Lu}{2,}[^\\p{L}]+\\p{Lu}{2,}[^\\p{L}]+\\p{Lu}{4,}");
  private static final Pattern SAYABLE =
      Pattern.compile(
          "[B-DF-HJ-NP-TV-Z]{0,2}[AEIOUY](?:[B-DF-HJ-NP-TV-Z]{1,2}[AEIOUY])*[B-DF-HJ-NP-TV-Z]{0,2}");
  private static final int SHORT = 3;

  static final List<Reading> ALL =
      List.of(
          // What every channel has apart already: "U S".
          Reading.letters(
              "(?<![\\p{L}\\d'])(?!A [\\p{Lu}] \\p{Lu}|I \\p{Lu})\\p{Lu}(?:"
                  + " \\p{Lu}){1,7}(?![\\p{L}\\d'])",
              found -> found.group().replace(" ", "")),
          new Reading(
              Pattern.compile("(?<![\\p{L}\\d'])\\p{Lu}{2,6}s?(?![\\p{L}\\d])"),
              LetterReadings::acronym));

  private LetterReadings() {}

  private static @Nullable Sound acronym(MatchResult found, String text) {
    String written = found.group();
    String letters = written.endsWith("s") ? written.substring(0, written.length() - 1) : written;
    boolean spelled = letters.length() > 1 && isSpelled(letters) && !shouted(text, found.start());
    return spelled ? new Sound.Letters(written) : null;
  }

  private static boolean isSpelled(String letters) {
    if (BY_LETTERS.contains(letters)) {
      return true;
    }
    if (AS_WORDS.contains(letters) || (WORDS.contains(letters) && !letters.equals("US"))) {
      return false;
    }
    return letters.length() <= SHORT || !SAYABLE.matcher(letters).matches();
  }

  /// Whether the text around is all in capitals, where they mean nothing.
  private static boolean shouted(String text, int at) {
    int from = Math.max(0, at - 24);
    return SHOUTED.matcher(text.substring(from, Math.min(text.length(), at + 24))).find();
  }
}
