package fm.earshot.script;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Units after a number: "12 km" is said "12 kilometres", "50%" "50 per cent".
final class UnitRule implements SpokenRule {
  private static final Table UNITS =
      Table.of(
          "km/h=kilometres per hour,kph=kilometres per hour,mph=miles per hour,km=kilometres",
          "cm=centimetres,mm=millimetres,m=metres,kg=kilograms,g=grams,mg=milligrams",
          "ha=hectares,ft=feet,lb=pounds,lbs=pounds,oz=ounces,kW=kilowatts,MW=megawatts",
          "GW=gigawatts,kWh=kilowatt hours,MWh=megawatt hours,GHz=gigahertz,MHz=megahertz",
          "kHz=kilohertz,Hz=hertz,GB=gigabytes,MB=megabytes,TB=terabytes,km\u00b2=square"
              + " kilometres",
          "m\u00b2=square metres,m\u00b3=cubic metres,sq. km=square kilometres,sq. ft=square feet");
  private static final Pattern UNIT =
      UNITS.between(
          "(?<![\\p{L}\\d.,])(\\d{1,12}+(?:,\\d{3}){0,6}+(?:\\.\\d{1,6}+)?+)([ -]?)",
          "(?:\\.(?= \\p{Ll}))?+(?![\\p{L}\\d/$])");
  private static final Pattern BIG_UNIT =
      UNITS.between("(?<=million|billion|thousand)( )", "(?![\\p{L}\\d/$])");
  private static final Pattern PER_CENT = Pattern.compile(" ?%");
  private static final Pattern DEGREES = Pattern.compile(" ?\u00b0 ?(C|F)?(?![\\p{L}\\d])");
  private static final Pattern ONE_DEGREE =
      Pattern.compile("(?<![\\d.,/])1 ?\u00b0 ?(C|F)?(?![\\p{L}\\d])");
  private static final Pattern MINUS = Pattern.compile("(?<![\\p{L}\\d)])-(?=\\d)");

  @Override
  public String apply(String text) {
    String said = text;
    if (SpokenRule.hasDigit(text)) {
      said = MINUS.matcher(said).replaceAll("minus ");
      said = UNIT.matcher(said).replaceAll(UnitRule::unit);
    }
    if (said.contains("illion") || said.contains("thousand")) {
      said = BIG_UNIT.matcher(said).replaceAll(m -> " " + UNITS.get(m.group(2)));
    }
    if (!SpokenRule.hasOneOf("%\u00b0", said)) {
      return said;
    }
    said = PER_CENT.matcher(said).replaceAll(" per cent");
    said = ONE_DEGREE.matcher(said).replaceAll(m -> "1 degree" + scale(m.group(1)));
    return DEGREES.matcher(said).replaceAll(UnitRule::degrees);
  }

  private static String unit(MatchResult m) {
    String number = m.group(1);
    String many = UNITS.get(m.group(3));
    boolean one = number.equals("1") || m.group(2).equals("-");
    return number + " " + (one ? singular(many) : many);
  }

  private static String singular(String many) {
    return switch (many) {
      case "feet" -> "foot";
      case "hertz", "megahertz", "gigahertz", "kilohertz" -> many;
      case "kilometres per hour" -> "kilometre per hour";
      case "miles per hour" -> "mile per hour";
      default -> many.substring(0, many.length() - 1);
    };
  }

  private static String degrees(MatchResult m) {
    return " degrees" + scale(m.group(1));
  }

  private static String scale(@Nullable String sign) {
    if (sign == null) {
      return "";
    }
    return sign.equals("C") ? " Celsius" : " Fahrenheit";
  }
}
