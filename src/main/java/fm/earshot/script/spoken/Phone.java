package fm.earshot.script.spoken;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The sounds that voices of American English have: in IPA, in the SAMPA of MaryTTS' cmu-slt, and
/// in the letters of Kokoro.
enum Phone {
  AA("\u0251", "A", true),
  AO("\u0254", "O", true),
  UW("u", "u", true),
  IY("i", "i", true),
  AE("\u00e6", "{", true),
  AH("\u028c", "V", true),
  EH("\u025b", "E", true),
  IH("\u026a", "I", true),
  UH("\u028a", "U", true),
  AX("\u0259", "@", true),
  ER("\u025d", "r=", "\u025c\u0279", true),
  AXR("\u025a", "r=", "\u0259\u0279", true),
  AW("a\u028a", "aU", "W", true),
  OY("\u0254\u026a", "OI", "Y", true),
  OW("o\u028a", "@U", "O", true),
  EY("e\u026a", "EI", "A", true),
  AY("a\u026a", "AI", "I", true),
  P("p", "p", false),
  T("t", "t", false),
  K("k", "k", false),
  B("b", "b", false),
  D("d", "d", false),
  G("\u0261", "g", false),
  CH("t\u0283", "tS", "\u02a7", false),
  JH("d\u0292", "dZ", "\u02a4", false),
  F("f", "f", false),
  V("v", "v", false),
  TH("\u03b8", "T", false),
  DH("\u00f0", "D", false),
  S("s", "s", false),
  Z("z", "z", false),
  SH("\u0283", "S", false),
  ZH("\u0292", "Z", false),
  HH("h", "h", false),
  L("l", "l", false),
  M("m", "m", false),
  N("n", "n", false),
  NG("\u014b", "N", false),
  R("\u0279", "r", false),
  W("w", "w", false),
  Y("j", "j", false);

  private static final List<Phone> LONGEST_FIRST =
      Arrays.stream(values())
          .sorted(Comparator.comparingInt((Phone phone) -> phone.ipa.length()).reversed())
          .toList();

  private final String ipa;
  private final String sampa;
  private final String kokoro;
  private final boolean vowel;

  Phone(String ipa, String sampa, boolean vowel) {
    this(ipa, sampa, ipa, vowel);
  }

  Phone(String ipa, String sampa, String kokoro, boolean vowel) {
    this.ipa = ipa;
    this.sampa = sampa;
    this.kokoro = kokoro;
    this.vowel = vowel;
  }

  String ipa() {
    return ipa;
  }

  String sampa() {
    return sampa;
  }

  String kokoro() {
    return kokoro;
  }

  boolean vowel() {
    return vowel;
  }

  /// The phone that stands at `at` of a part of `word`; plain "r" and "g" are taken for theirs.
  static Phone at(String written, int at, String word) {
    return switch (written.charAt(at)) {
      case 'r' -> R;
      case 'g' -> G;
      default ->
          LONGEST_FIRST.stream()
              .filter(phone -> written.startsWith(phone.ipa, at))
              .findFirst()
              .orElseThrow(() -> unknown(written, at, word));
    };
  }

  int lengthAt(String written, int at) {
    return written.startsWith(ipa, at) ? ipa.length() : 1;
  }

  private static IllegalArgumentException unknown(String written, int at, String word) {
    return new IllegalArgumentException(
        "\""
            + written.substring(at, written.offsetByCodePoints(at, 1))
            + "\" in \""
            + word
            + "\" is no phone of American English");
  }
}
