package fm.earshot.search;

import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds stories by what a listener calls them, also misheard, and by likeness. Immutable; in
/// memory.
public final class StoryIndex {
  private static final double ALL_BUT_THE_SAME = 0.9;
  private static final double SOUNDS = 0.8;

  private final Map<StoryId, Card> cards = new LinkedHashMap<>();
  private final NameBook book;
  private final Shelf shelf;
  private final Lexicon lexicon;

  private StoryIndex(Collection<Story> all, @Nullable StoryIndex previous, Lexicon lexicon) {
    this.lexicon = lexicon;
    Stems stems = new Stems();
    newest(all)
        .forEach((id, story) -> {
          Card known = previous == null ? null : previous.cards.get(id);
          boolean same = known != null && known.story().equals(story);
          cards.put(id, same ? known : Card.of(story, stems));
        });
    Set<String> names = new HashSet<>();
    Set<String> words = new HashSet<>();
    cards
        .values()
        .forEach(card -> {
          names.addAll(card.names());
          words.addAll(card.words());
        });
    words.removeAll(StopWords.COMMON);
    lexicon.meet(words);
    book = new NameBook(names, words, previous == null ? null : previous.book);
    shelf = Shelf.of(cards.values());
  }

  private static Map<StoryId, Story> newest(Collection<Story> all) {
    Map<StoryId, Story> newest = new LinkedHashMap<>();
    all.forEach(
        story -> newest.merge(story.id(), story, (a, b) -> a.version() > b.version() ? a : b));
    return newest;
  }

  /// An index of `stories`, one language to a story.
  public static StoryIndex of(Collection<Story> stories) {
    return of(stories, Lexicon.NONE);
  }

  /// As [#of(Collection)]; `lexicon` knows what else a listener may call what the stories tell.
  public static StoryIndex of(Collection<Story> stories, Lexicon lexicon) {
    return new StoryIndex(stories, null, lexicon);
  }

  /// As [#of(Collection)]; what `previous` has read of an unchanged story is taken over.
  public static StoryIndex of(Collection<Story> stories, StoryIndex previous) {
    return new StoryIndex(stories, previous, previous.lexicon);
  }

  /// The stories that `query` names, best first, at most `most`; empty if it names nothing here.
  public List<StoryId> find(String query, int most) {
    Asked asked = Asked.of(query, StopWords.FRAME);
    if (asked.words().isEmpty() || most < 1 || cards.isEmpty()) {
      return List.of();
    }
    return shelf.find(asked, Meaning.of(asked, book), book, most);
  }

  /// As [#find], for words that were not said as a search: they must hold a name that the stories
  /// know, or one that sounds all but the same.
  public List<StoryId> findNamed(String said, int most) {
    Asked asked = Asked.of(said, StopWords.FRAME);
    Meaning meaning = Meaning.of(asked, book);
    boolean named =
        asked.words().stream()
            .anyMatch(word -> book.names(word) || meaning.sureOf(word) >= ALL_BUT_THE_SAME);
    return named ? find(said, most) : List.of();
  }

  /// Whether a word that counts in `question`, or what it may be misheard for, stands in the story;
  /// also where none counts.
  public boolean mayMention(StoryId story, String question) {
    Card known = cards.get(story);
    Asked asked = Asked.of(question, StopWords.ASKING);
    if (known == null) {
      return false;
    }
    Meaning meaning = Meaning.of(asked, book);
    return asked.words().isEmpty()
        || asked.words().stream()
            .anyMatch(word ->
                known.mentions(word)
                    || meaning.of(word).entrySet().stream()
                        .anyMatch(m -> m.getValue() >= SOUNDS && known.mentions(m.getKey())));
  }

  /// The sentences of the story that answer `question` best.
  public Answered answer(StoryId story, String question) {
    Card known = cards.get(story);
    Asked asked = Asked.of(question, StopWords.ASKING);
    if (known == null || asked.words().isEmpty()) {
      return Answered.NOTHING;
    }
    return Answer.in(known.story(), asked, Meaning.of(asked, book), lexicon);
  }
}
