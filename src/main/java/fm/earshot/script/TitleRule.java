package fm.earshot.script;

import java.util.regex.Pattern;

/// Titles before a name: "Gov." is said "Governor".
final class TitleRule implements SpokenRule {
  private static final Table TITLES =
      Table.of(
          "Gov=Governor,Govs=Governors,Sen=Senator,Sens=Senators,Rep=Representative",
          "Reps=Representatives,Gen=General,Lt=Lieutenant,Col=Colonel,Maj=Major,Sgt=Sergeant",
          "Cpl=Corporal,Pte=Private,Capt=Captain,Cmdr=Commander,Adm=Admiral,Insp=Inspector",
          "Supt=Superintendent,Const=Constable,Cst=Constable,Det=Detective,Coun=Councillor",
          "Couns=Councillors,Dr=Doctor,Drs=Doctors,Prof=Professor,Profs=Professors,Rev=Reverend",
          "Hon=Honourable,Fr=Father,Mr=Mister,Mrs=Missus,Ms=Ms,Mx=Mx,Messrs=Messieurs",
          "Amb=Ambassador,Atty=Attorney,Pres=President,Brig=Brigadier,Msgr=Monsignor,Mt=Mount",
          "Ft=Fort,Ste=Sainte");
  private static final Pattern TITLE = TITLES.between("(?<![\\p{L}\\d])", "\\.(-| ?)(?=\\p{Lu})");
  private static final Pattern SAINT =
      Pattern.compile(
          "(?<![\\p{L}\\d])St\\."
              + " ?(?=\\p{Lu})(?![NSEW]\\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)");

  @Override
  public String apply(String text) {
    if (!SpokenRule.hasInnerStop(text)) {
      return text;
    }
    String said = SAINT.matcher(text).replaceAll("Saint ");
    return TITLE.matcher(said).replaceAll(m -> TITLES.get(m.group(1)) + " ");
  }
}
