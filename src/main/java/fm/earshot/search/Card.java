package fm.earshot.search;

import fm.earshot.news.Slug;
import fm.earshot.news.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a story can be found by, read once: its names, and what stands in each field of the shelf,
/// words apart by a space. `heard` are its names and words as they are, the rest are stems.
record Card(
    Story story, Set<String> names, String headline, String named, String text, String heard) {
  static Card of(Story story, Stems stems) {
    String language = story.content().language();
    Slug slug = story.handling().slug();
    Set<String> names = Names.of(story);
    String filed = story.section().name() + " " + (slug == null ? "" : slug.text());
    List<String> words = new ArrayList<>(Words.of(story.headline()));
    story.paragraphs().forEach(paragraph -> words.addAll(Words.of(paragraph)));
    String named = String.join(" ", names);
    return new Card(
        story,
        names,
        String.join(" ", stems.in(story.headline(), language)),
        String.join(" ", stems.in(named + " " + filed, language)),
        String.join(" ", words.stream().map(word -> stems.of(word, language)).toList()),
        String.join(" ", named, String.join(" ", words)));
  }

  /// Whether this word, or a form of it, stands in the story.
  boolean mentions(String word) {
    String stem = new Stems().of(word, story.content().language());
    return stands(heard, word)
        || stands(text, stem)
        || stands(headline, stem)
        || stands(named, stem);
  }

  private static boolean stands(String in, String word) {
    return (" " + in + " ").contains(" " + word + " ");
  }

  /// Names and words, each as often as it stands there.
  List<String> words() {
    return List.of(heard.split(" "));
  }
}
