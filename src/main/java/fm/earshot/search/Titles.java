package fm.earshot.search;

import java.util.Map;

/// What titles, and the signs of a company, are short for.
final class Titles {
  private static final Map<String, String> FULL =
      Map.ofEntries(
          Map.entry("capt", "captain"),
          Map.entry("col", "colonel"),
          Map.entry("cmdr", "commander"),
          Map.entry("coun", "councillor"),
          Map.entry("corp", "company"),
          Map.entry("dr", "doctor"),
          Map.entry("gen", "general"),
          Map.entry("gov", "governor"),
          Map.entry("inc", "company"),
          Map.entry("insp", "inspector"),
          Map.entry("lt", "lieutenant"),
          Map.entry("ltd", "company"),
          Map.entry("maj", "major"),
          Map.entry("plc", "company"),
          Map.entry("prof", "professor"),
          Map.entry("pres", "president"),
          Map.entry("rep", "representative"),
          Map.entry("rev", "reverend"),
          Map.entry("sen", "senator"),
          Map.entry("sgt", "sergeant"),
          Map.entry("supt", "superintendent"));

  private Titles() {}

  static String full(String plain) {
    return FULL.getOrDefault(plain, plain);
  }
}
