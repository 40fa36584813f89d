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
          ("say says said tell tells told talk talks talked speak spoke mention mentioned mentions"
               + " think thinks comment commented know explain explained describe described"
               + " anything something anyone someone much many long happen happened happens please"
               + " story article news me us mean means really exactly else did got get gets go"
               + " going any ever still earshot alexa")
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

  private StopWords() {}
}
