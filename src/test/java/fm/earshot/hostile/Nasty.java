package fm.earshot.hostile;

import java.util.List;
import java.util.Random;

/// Values that have broken programs before.
final class Nasty {
  /// What must never be found as markup in an answer.
  static final String INJECTED = "Dial";

  static final List<String> STRINGS =
      List.of(
          "",
          " ",
          "\u0000",
          "a\u0000b\u0007c\u001b[31m\u007f\u0085",
          "\r\nX-Injected: yes\r\n\r\nbody",
          "</Say><Dial>+19005550199</Dial><Say>",
          "</s></p></speak><speak><audio src='https://evil.example.org/a.mp3'/>",
          "<break time='9999s'/><Dial/>",
          "]]><Dial>1</Dial><![CDATA[",
          "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><Dial>&x;</Dial>",
          "<script>alert(1)</script><img src=x onerror=alert(1)>",
          "&lt;Dial&gt;1&lt;/Dial&gt;&#60;Dial&#62;&amp;lt;Dial&amp;gt;&#x3c;Dial/&#x3e;",
          "&#0;&#xFFFF;&#xD800;&#99999999999;&bogus;&",
          "\"}],\"pubStatus\":\"canceled\",\"x\":[{\"",
          "'; DROP TABLE story; --",
          "%00%0d%0a%2e%2e%2f%c0%af%",
          "../../../../etc/passwd",
          "..\\..\\windows\\win.ini",
          "${jndi:ldap://127.0.0.1:9/a}{{7*7}}#{7*7}%{7*7}",
          "%s%n%x%1$s{}{0}\\",
          "(((((((((((a+)+)+)+)+)+)+$",
          "\u202eevil\u202c \u200b\u200d\ufeff\u2028\u2029\u0085",
          "\ud800",
          "a\udc00\ud800b",
          "\uffff\ufffe\ufdd0\ud83f\udfff",
          "e\u0301\u0300\u0301".repeat(60),
          "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67".repeat(40),
          "\u0130\u0131\u00df\ufb03\u1e9e\u2126",
          "\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd",
          "1e999",
          "-0",
          "NaN",
          "999999999999999999999999999999",
          "+999999999-12-31T23:59:59.999999999Z",
          "-999999999-01-01T00:00:00Z",
          "2026-02-30T25:61:61Z",
          "0000-00-00",
          "1970-01-01T00:00:00+18:00",
          "null",
          "undefined",
          "true",
          "http://[::1]:9/",
          "https://user:pass@evil.example.org:99999/%",
          "javascript:alert(1)",
          "file:///etc/passwd",
          "*",
          "#",
          "?",
          "A.B.C.D.E.F.G. U.S. p.m. Dr. No. 5.",
          "$1,234,567.89bn 99.9% 10:99pm 31/02/2026 1-2-3/4/5 £ €5m ½ 10th 0th",
          "-".repeat(300),
          "\"'“”‘’«»".repeat(50));

  private static final List<String> LONG =
      List.of(
          "a", "A ", "1", "1,", ".", "\"", "(", "<", "&", "é", "𝔘", " ", "\n", "U.S. ", "-", "$1");

  private Nasty() {}

  static String string(Random random) {
    if (random.nextInt(12) == 0) {
      return LONG.get(random.nextInt(LONG.size())).repeat(1 + random.nextInt(3_000));
    }
    String one = STRINGS.get(random.nextInt(STRINGS.size()));
    return random.nextInt(4) == 0 ? one + STRINGS.get(random.nextInt(STRINGS.size())) : one;
  }

  /// As [#string], without what no UTF-8 text can hold.
  static String utf8(Random random) {
    return string(random).replaceAll("\\p{Cs}", "?");
  }
}
