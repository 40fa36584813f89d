package fm.earshot.script.spoken;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Houses, streets, roads, flights, states and their codes.
final class AddressReadings {
  private static final Map<String, String> STREETS =
      table(
          "st=Street,street=Street,ave=Avenue,avenue=Avenue,rd=Road,road=Road,blvd=Boulevard",
          "boulevard=Boulevard,dr=Drive,drive=Drive,ln=Lane,lane=Lane,ct=Court,court=Court",
          "pl=Place,place=Place,sq=Square,square=Square,hwy=Highway,highway=Highway",
          "expy=Expressway,expressway=Expressway,pkwy=Parkway,parkway=Parkway,cres=Crescent",
          "crescent=Crescent,ter=Terrace,terrace=Terrace,way=Way,trl=Trail,trail=Trail,fwy=Freeway",
          "freeway=Freeway,cir=Circle,circle=Circle");
  private static final Map<String, String> DIRECTIONS =
      table("N=North,S=South,E=East,W=West,NE=Northeast,NW=Northwest,SE=Southeast,SW=Southwest");
  private static final Map<String, String> STATES =
      table(
          "AL=Alabama,AK=Alaska,AZ=Arizona,AR=Arkansas,CA=California,CO=Colorado,CT=Connecticut",
          "DE=Delaware,FL=Florida,GA=Georgia,HI=Hawaii,ID=Idaho,IL=Illinois,IN=Indiana,IA=Iowa",
          "KS=Kansas,KY=Kentucky,LA=Louisiana,ME=Maine,MD=Maryland,MA=Massachusetts,MI=Michigan",
          "MN=Minnesota,MS=Mississippi,MO=Missouri,MT=Montana,NE=Nebraska,NV=Nevada",
          "NH=New Hampshire,NJ=New Jersey,NM=New Mexico,NY=New York,NC=North Carolina",
          "ND=North Dakota,OH=Ohio,OK=Oklahoma,OR=Oregon,PA=Pennsylvania,RI=Rhode Island",
          "SC=South Carolina,SD=South Dakota,TN=Tennessee,TX=Texas,UT=Utah,VT=Vermont,VA=Virginia",
          "WA=Washington,WV=West Virginia,WI=Wisconsin,WY=Wyoming,ON=Ontario,QC=Quebec,BC=British"
              + " Columbia,AB=Alberta,SK=Saskatchewan,MB=Manitoba,NS=Nova Scotia,NB=New Brunswick",
          "NL=Newfoundland and Labrador,YT=Yukon,NU=Nunavut,NT=Northwest Territories,PE=Prince"
              + " Edward Island");
  private static final String STATE = String.join("|", STATES.keySet());
  private static final String CALLED =
      "[Hh]ighway|Hwy|[Rr]oute|Interstate|[Ff]light|[Rr]oom|[Cc]hannel|[Bb]ill|Boeing|[Pp]roposition|[Bb]us";
  private static final Pattern ORDINAL = Pattern.compile("(?i)(\\d{1,3})(?:st|nd|rd|th)\\b");

  static final List<Reading> ALL =
      List.of(
          Reading.words(
              "(?<![\\p{L}\\d.,$/:-])(?<house>\\d{1,5})(?:"
                  + " (?<way>N|S|E|W|NE|NW|SE|SW)\\b\\.?)?(?<name>(?:"
                  + " (?:\\p{Lu}[\\p{L}']{0,20}|\\d{1,3}(?i:st|nd|rd|th)|(?:twenty-|thirty-)?[a-z]{3,9}(?:st|nd|rd|th))\\b\\.?){1,3}?)"
                  + " (?<street>(?i:"
                  + String.join("|", STREETS.keySet())
                  + "))\\b(?:\\.(?! \\p{Lu}|$))?(?: (?<end>N|S|E|W|NE|NW|SE|SW)\\b\\.?(?!\\p{L}))?",
              AddressReadings::address),
          Reading.words(
              "(?<=, )(?<state>" + STATE + ")(?=,? \\d{5}(?!\\d)|,? [A-Z]\\d[A-Z]|,|[.]?$)",
              found -> STATES.get(found.group("state"))),
          // A place after a comma: "Dayton, OH".
          Reading.words(
              "(?<=\\b\\p{Lu}\\p{Ll}{2,15}, )(?<state>" + STATE + ")\\b(?! \\p{Lu}{2})",
              found -> STATES.get(found.group("state"))),
          Reading.words(
              "(?<=\\b(?:" + CALLED + ") )(?<number>\\d{3,4})(?!\\d|[.,:/]\\d)",
              found -> Numbers.pairs(found.group("number"))),
          Reading.words(
              "\\b(?<road>I|US|U S)-(?<number>\\d{1,3})\\b",
              found -> found.group("road") + " " + Numbers.pairs(found.group("number"))));

  private AddressReadings() {}

  private static Map<String, String> table(String... lines) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String pair : String.join(",", lines).split(",", -1)) {
      String[] sides = pair.split("=", 2);
      words.put(sides[0], sides[1]);
    }
    return words;
  }

  private static @Nullable String address(MatchResult found) {
    String way = found.group("way");
    String end = found.group("end");
    String name = ORDINAL.matcher(found.group("name")).replaceAll(m -> Numbers.ordinal(m.group(1)));
    return Numbers.pairs(found.group("house"))
        + (way == null ? "" : " " + DIRECTIONS.get(way))
        + name.replace('-', ' ')
        + " "
        + STREETS.get(found.group("street").toLowerCase(Locale.ROOT))
        + (end == null ? "" : " " + DIRECTIONS.get(end));
  }
}
