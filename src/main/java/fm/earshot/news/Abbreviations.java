package fm.earshot.news;

import java.util.List;
import java.util.Set;

/// Written short forms whose full stop need not end a sentence.
final class Abbreviations {
  private Abbreviations() {}

  /// Stand before a name, a number or the rest of the sentence: the stop never ends it.
  static final Set<String> NEVER_LAST =
      words(
          "Mr Mrs Ms Mx Dr Drs Prof Profs Rev Hon Fr Gov Govs Sen Sens Rep Reps Gen Lt Col Maj Sgt",
          "Cpl Capt Cmdr Adm Insp Supt Const Det Coun Couns Amb Atty Pres Supt Msgr Pte Cst Mme"
              + " Mlle",
          "Sr Sra Srta Ste Mt Ft vs v e.g i.e cf viz Messrs");

  /// End a sentence only if a word that commonly opens one follows.
  static final Set<String> SELDOM_LAST =
      words(
          "Inc Corp Ltd Co Bros LLC Jr Esq St Ave Blvd Rd Hwy Dept Assn Univ Sask Ont Alta Que"
              + " Nfld",
          "Calif Fla Ariz Colo Conn Minn Mich Tenn Okla Neb Nev Wis Wyo Ala Tex Ky Md Vt Penn Pty",
          "EE UU Ph.D");

  /// Provinces and states that are also words: short forms only after a comma.
  static final Set<String> AFTER_COMMA =
      words("Man Mass Miss Wash Ill Ind Me Del Ore Pa Va Ga La Mo Mont Kan Ark Ida");

  /// Go with the number that follows; before anything else the stop ends the sentence.
  static final Set<String> BEFORE_NUMBER =
      words(
          "No Nos no nos Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu"
              + " Thurs",
          "Fri Sat Sun p pp vol Vol ch art Art sec Sec fig Fig Figs approx ca c est");

  /// Times of day, which a weekday, a month or a time zone may follow.
  static final Set<String> TIMES = words("a.m p.m A.M P.M");

  static final Set<String> AFTER_TIME =
      words(
          "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April"
              + " May",
          "June July August September October November December Jan Feb Aug Sept Sep Oct Nov Dec"
              + " Mon",
          "Tue Tues Wed Thu Thurs Fri Sat Sun Eastern Central Mountain Pacific Atlantic"
              + " Newfoundland",
          "Greenwich London Paris Beijing Tokyo Moscow ET CT MT PT AT EST EDT CST CDT MST MDT PST"
              + " PDT",
          "AST ADT NST NDT GMT UTC BST CET CEST EET IST JST");

  /// Words that commonly open a sentence and seldom stand in a name.
  static final Set<String> STARTERS =
      words(
          "The She He But In It They We A An And This That These Those There When While If As At"
              + " On",
          "For From By With After Before However Since Some Many Most His Her Their Its Our My You"
              + " I",
          "What Who Why How Where No Not Now So Then Still Yet Also Another Both Each Every Or Once"
              + " Until",
          "Meanwhile Although Though Because Despite During Last Earlier Later Only Even Such"
              + " Neither",
          "Nor Nobody Everyone Others Several Here Instead Asked According To Among Police",
          "Officials That's It's He's She's They're We're There's Perhaps Just Is Are Was Were Did"
              + " Do");

  private static Set<String> words(String... lines) {
    return Set.copyOf(List.of(String.join(" ", lines).split(" ")));
  }
}
