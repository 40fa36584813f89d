package fm.earshot.news;

import org.jspecify.annotations.Nullable;

/// How the newsroom treats a story. `correction` is the public text, spoken, and `correctedIn` the
/// version of the story that said it first, 0 where that is this one; `edNote` is internal and
/// never spoken; `wireVersion` is the source's own version string.
public record Handling(
    PubStatus status,
    Urgency urgency,
    Section section,
    @Nullable Slug slug,
    @Nullable String correction,
    @Nullable String edNote,
    @Nullable String wireVersion,
    int correctedIn) {

  public Handling(
      PubStatus status,
      Urgency urgency,
      Section section,
      @Nullable Slug slug,
      @Nullable String correction,
      @Nullable String edNote,
      @Nullable String wireVersion) {
    this(status, urgency, section, slug, correction, edNote, wireVersion, 0);
  }

  public static Handling of(Section section, Urgency urgency) {
    return new Handling(PubStatus.USABLE, urgency, section, null, null, null, null);
  }

  public Handling with(PubStatus status) {
    return new Handling(
        status, urgency, section, slug, correction, edNote, wireVersion, correctedIn);
  }

  public Handling correctedIn(int version) {
    return new Handling(status, urgency, section, slug, correction, edNote, wireVersion, version);
  }
}
