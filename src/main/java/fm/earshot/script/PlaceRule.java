package fm.earshot.script;

import java.util.regex.Pattern;

/// Provinces, states and streets in full: "Sask." is said "Saskatchewan".
final class PlaceRule implements SpokenRule {
  private static final Table ALWAYS =
      Table.of(
          "Sask=Saskatchewan,Ont=Ontario,Alta=Alberta,Que=Quebec,Nfld=Newfoundland,Calif=California",
          "Fla=Florida,Ariz=Arizona,Colo=Colorado,Conn=Connecticut,Minn=Minnesota,Mich=Michigan",
          "Tenn=Tennessee,Okla=Oklahoma,Neb=Nebraska,Nev=Nevada,Wis=Wisconsin,Wyo=Wyoming",
          "Ala=Alabama,Tex=Texas,Ky=Kentucky,Md=Maryland,St=Street,Ave=Avenue,Blvd=Boulevard",
          "Rd=Road,Hwy=Highway");
  private static final Table AFTER_COMMA =
      Table.of(
          "Man=Manitoba,Mass=Massachusetts,Miss=Mississippi,Wash=Washington,Ill=Illinois,Ind=Indiana",
          "Me=Maine,Del=Delaware,Ore=Oregon,Pa=Pennsylvania,Va=Virginia,Ga=Georgia,La=Louisiana",
          "Mo=Missouri,Mont=Montana,Kan=Kansas,Ark=Arkansas,Vt=Vermont,N.S=Nova Scotia",
          "N.B=New Brunswick,N.L=Newfoundland and Labrador,N.Y=New York,N.J=New Jersey",
          "N.H=New Hampshire,N.M=New Mexico,N.C=North Carolina,N.D=North Dakota,S.C=South Carolina",
          "S.D=South Dakota,R.I=Rhode Island,W.Va=West Virginia,P.E.I=Prince Edward Island",
          "N.W.T=Northwest Territories");
  private static final Pattern SHORT = ALWAYS.between("(?<![\\p{L}\\d.])", "\\.(?![\\p{L}\\d])");
  private static final Pattern SHORT_AFTER_COMMA =
      AFTER_COMMA.between("(?<=, )", "\\.(?![\\p{L}\\d])");

  @Override
  public String apply(String text) {
    if (text.indexOf('.') < 0) {
      return text;
    }
    String said =
        text.contains(", ")
            ? SHORT_AFTER_COMMA.matcher(text).replaceAll(m -> AFTER_COMMA.get(m.group(1)))
            : text;
    return SHORT.matcher(said).replaceAll(m -> ALWAYS.get(m.group(1)));
  }
}
