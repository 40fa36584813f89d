package fm.earshot.script;

import java.util.Map;

/// The spoken names of a currency and of its small coin.
record Currency(String one, String many, String cent, String cents) {
  private static final Map<String, Currency> SIGNS =
      Map.ofEntries(
          Map.entry("$", Currency.of("dollar", "dollars")),
          Map.entry("US$", Currency.of("U S dollar", "U S dollars")),
          Map.entry("$US", Currency.of("U S dollar", "U S dollars")),
          Map.entry("USD", Currency.of("U S dollar", "U S dollars")),
          Map.entry("C$", Currency.of("Canadian dollar", "Canadian dollars")),
          Map.entry("CA$", Currency.of("Canadian dollar", "Canadian dollars")),
          Map.entry("CAD", Currency.of("Canadian dollar", "Canadian dollars")),
          Map.entry("A$", Currency.of("Australian dollar", "Australian dollars")),
          Map.entry("AU$", Currency.of("Australian dollar", "Australian dollars")),
          Map.entry("NZ$", Currency.of("New Zealand dollar", "New Zealand dollars")),
          Map.entry("HK$", Currency.of("Hong Kong dollar", "Hong Kong dollars")),
          Map.entry("R$", Currency.of("real", "reais")),
          Map.entry("\u20ac", Currency.of("euro", "euros")),
          Map.entry("EUR", Currency.of("euro", "euros")),
          Map.entry("\u00a3", new Currency("pound", "pounds", "penny", "pence")),
          Map.entry("GBP", new Currency("pound", "pounds", "penny", "pence")),
          Map.entry("\u00a5", Currency.of("yen", "yen")),
          Map.entry("\u20b9", Currency.of("rupee", "rupees")),
          Map.entry("\u20bd", Currency.of("rouble", "roubles")),
          Map.entry("\u20a9", Currency.of("won", "won")));

  private static Currency of(String one, String many) {
    return new Currency(one, many, "cent", "cents");
  }

  /// The currency of a sign or code; dollars if there is no such.
  static Currency signed(String sign) {
    return SIGNS.getOrDefault(sign, of("dollar", "dollars"));
  }
}
