package fm.earshot.search;

import java.util.Set;

/// Words that say nothing of what a story is about.
final class StopWords {
  /// Of any English text.
  static final Set<String> COMMON =
      Set.of(
          ("a an and are as at be been being but by can could do does did for from had has have he"
               + " her hers him his how i if in into is it its just me my no nor not of on or our"
               + " out over own she should so some such than that the their them then there these"
               + " they this those to too under until up very was we were what when where which"
               + " while who whom whose why will with would you your after before about also all"
               + " any both each more most other only same s t isnt dont didnt doesnt whats thats"
               + " wheres whos im id ive lets during between against again further once here"
               + " because")
              .split(" "));

  /// With which listeners frame what they ask for.
  static final Set<String> FRAME =
      Set.of(
          ("story stories article articles news one ones thing things something anything please"
               + " tell read give play find get hear listen want like know go back open show say"
               + " says said latest update updates report reports reporting item piece headline"
               + " headlines alexa earshot happened happening happen happens going regarding"
               + " concerning mentioned mentioning called named where again um uh er erm hmm hey hi"
               + " hello ok okay yes yeah well actually maybe let guy lady bit whole full stuff"
               + " info information around new today bout")
              .split(" "));

  /// With which a question is put, whatever it is about.
  static final Set<String> ASKING =
      Set.of(
          ("say says said tell tells told talk talked speak spoke mention mentioned mentions think"
               + " thinks comment commented know explain explained describe described anything"
               + " something anyone someone much many long happen happened happens please story"
               + " article news me us mean means really exactly else did got get gets go going any"
               + " ever still earshot alexa")
              .split(" "));

  /// Of news of any kind: a handful of stories is too few to tell that they are common.
  static final Set<String> EVERYDAY =
      Set.of(
          ("said say says told tell year years month months week weeks day days hour hours minute"
               + " minutes second seconds monday tuesday wednesday thursday friday saturday sunday"
               + " january february march april may june july august september october november"
               + " december today yesterday tomorrow morning afternoon evening night one two three"
               + " four five six seven eight nine ten first third fourth last next new old many"
               + " much people man men woman women time times make makes made take takes took taken"
               + " get gets got go goes went gone come comes came given give gave put set still"
               + " just even back well way long according expected among around since without"
               + " within per cent percent million billion thousand hundred half number part place"
               + " start started end ended called found keep kept left right another later earlier"
               + " early late least almost nearly never always now ago few several little big small"
               + " high low good know see seen saw want wants work working mr mrs ms dr report"
               + " reported reports news")
              .split(" "));

  /// With which listeners ask what news says in other words.
  static final Set<String> ASKED_OF_NEWS =
      Set.of(
          ("accident afford age agree aim angry arrest ask award beat big birth blame boat body"
               + " boss bring build buy captain car cause charge cheap child coach company"
               + " compensation cost country court crash crime damage danger dead delay destroy die"
               + " doctor driver earn effect employ end evacuate expensive farmer fast fee fight"
               + " find fine fire firm flight found help hire home hurt idea import income injure"
               + " insure invent invest island job journal judge jury kill law lawyer lead leader"
               + " leave lose loss manager mayor medicine meeting member minister money murder name"
               + " neighbour owner pain parent party passenger pay penalty permit pilot plan player"
               + " police politician poll pollution poor prepare president price prison prize"
               + " profit promise protect protest province publish pupil punish quit raise ready"
               + " reason refund refuse rescue resign result rich road rule salary sale save school"
               + " scientist score sell ship shop shut sick size soldier speed spend sponsor staff"
               + " start steal stop storm strike student sue support suspend target teacher team"
               + " temperature tenant threaten ticket town trial trip truck union vessel victim"
               + " visit volunteer vote wage war watch weather weigh win winner witness work worker"
               + " worry worth wound")
              .split(" "));

  /// Verbs that say little by themselves: what is asked stands beside them.
  static final Set<String> LIGHT =
      Set.of(
          ("come comes came coming go goes went gone get gets got getting take takes took taken"
               + " have has had give gives gave given put puts do does did done make makes made"
               + " bring brings keep keeps need needs use uses used run runs running happen happens"
               + " happened want wants wanted involved still already supposed")
              .split(" "));

  /// Words so wide that a sentence without them may still answer.
  static final Set<String> WIDE =
      Set.of(
          ("people person next last new other first old time year day number way"
                  + " kind sort part place name big small one two away per exactly today currently"
                  + " total whole entire main real problem plan plans matter now")
              .split(" "));

  private StopWords() {}
}
