package fm.earshot.edition;

import fm.earshot.edition.Edition.LeftOut;
import fm.earshot.news.Story;
import java.util.List;

/// Why the others of a cluster are not told: they carry the text of the one that is, or tell the
/// same news in their own words.
final class SameText {
  private SameText() {}

  static List<LeftOut> leftOut(Told news) {
    List<Story> alike = news.by().tellers().getFirst();
    return news.cluster().others().stream()
        .map(other -> Considered.leftOut(other, why(news.story(), other, alike.contains(other))))
        .toList();
  }

  private static String why(Story told, Story other, boolean alike) {
    boolean copied = alike && !other.credit().source().equals(told.credit().source());
    return (copied ? "same text as \"" : "same news as \"") + told.headline() + "\"";
  }
}
