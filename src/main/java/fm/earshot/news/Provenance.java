package fm.earshot.news;

/// Where the words come from that are heard of a story: `made` names the engine, model and prompt,
/// empty where there was none; `reviewer` is who approved or wrote them, empty where nobody did.
public record Provenance(Wording wording, String made, String reviewer) {
  public static final Provenance OWN_WORDS = new Provenance(Wording.OWN_WORDS, "", "");
}
