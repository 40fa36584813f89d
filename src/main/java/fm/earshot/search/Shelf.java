package fm.earshot.search;

import fm.earshot.news.StoryId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/// The Lucene index of all stories: how much of what was asked each of them covers.
///
/// Each word asked weighs what its rarity says; a story's score is the weighed share of the words
/// that it has, where the headline counts more than a name, and that more than the text.
final class Shelf {
  private static final String ID = "id";
  private static final String HEADLINE = "headline";
  private static final String NAMES = "names";
  private static final String TEXT = "text";
  private static final String HEARD = "heard";

  private static final float IN_HEADLINE = 1f;
  private static final float IN_NAMES = 0.9f;
  private static final float IN_TEXT = 0.7f;

  /// A name that the stories know says more than another word.
  private static final double NAME_WEIGHT = 1.5;

  /// The least share of what was asked that a story must cover.
  private static final float COVERED = 0.52f;

  /// How far below the best a further story may lie.
  private static final float NEAR_BEST = 0.6f;

  /// Just enough of BM25 to tell apart what covers as much.
  private static final float TIE = 0.002f;

  /// Where a word stands is not asked for.
  private static final FieldType WORDS = words();

  private final IndexSearcher searcher;

  private Shelf(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  static Shelf of(Collection<Card> cards) {
    try {
      ByteBuffersDirectory memory = new ByteBuffersDirectory();
      try (IndexWriter writer =
          new IndexWriter(memory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
        for (Card card : cards) {
          writer.addDocument(document(card));
        }
        writer.forceMerge(1);
      }
      IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(memory));
      searcher.setQueryCache(null);
      return new Shelf(searcher);
    } catch (IOException e) {
      throw new UncheckedIOException("indexing in memory", e);
    }
  }

  private static FieldType words() {
    FieldType words = new FieldType(TextField.TYPE_NOT_STORED);
    words.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    words.freeze();
    return words;
  }

  private static Document document(Card card) {
    Document document = new Document();
    document.add(new StringField(ID, card.story().id().value(), Store.YES));
    document.add(new Field(HEADLINE, card.headline(), WORDS));
    document.add(new Field(NAMES, card.named(), WORDS));
    document.add(new Field(TEXT, card.text(), WORDS));
    document.add(new Field(HEARD, card.heard(), WORDS));
    return document;
  }

  List<StoryId> find(Asked asked, Meaning meaning, NameBook book, int most) {
    try {
      return search(asked, meaning, book, most);
    } catch (IOException e) {
      throw new UncheckedIOException("searching in memory", e);
    }
  }

  private List<StoryId> search(Asked asked, Meaning meaning, NameBook book, int most)
      throws IOException {
    Stems stems = new Stems();
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    double total = 0;
    for (String word : asked.words()) {
      double weight = weight(word, meaning, book, stems);
      total += weight;
      query.add(new BoostQuery(evidence(word, meaning, stems), (float) weight), Occur.SHOULD);
      Query tie = new TermQuery(new Term(TEXT, stems.of(word)));
      query.add(new BoostQuery(tie, TIE), Occur.SHOULD);
    }
    int all = searcher.getIndexReader().maxDoc();
    return ids(searcher.search(query.build(), Math.min(most, all)).scoreDocs, total);
  }

  private List<StoryId> ids(ScoreDoc[] found, double total) throws IOException {
    List<StoryId> ids = new ArrayList<>();
    for (ScoreDoc doc : found) {
      if (doc.score < COVERED * total || doc.score < NEAR_BEST * found[0].score) {
        break;
      }
      ids.add(new StoryId(searcher.storedFields().document(doc.doc).get(ID)));
    }
    return ids;
  }

  private static Query evidence(String word, Meaning meaning, Stems stems) {
    List<Query> ways = new ArrayList<>();
    for (String form : List.of(word, stems.of(word))) {
      ways.add(has(HEADLINE, form, IN_HEADLINE));
      ways.add(has(NAMES, form, IN_NAMES));
      ways.add(has(TEXT, form, IN_TEXT));
    }
    meaning
        .of(word)
        .forEach((known, sure) -> {
          String stem = stems.of(known);
          float likely = sure.floatValue();
          ways.add(has(HEADLINE, stem, IN_HEADLINE * likely));
          ways.add(has(NAMES, stem, IN_NAMES * likely));
          ways.add(has(HEARD, known, IN_TEXT * likely));
        });
    return new DisjunctionMaxQuery(ways, 0);
  }

  private static Query has(String field, String term, float worth) {
    return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, term))), worth);
  }

  /// A word that no story has weighs as much as one that a single story has.
  private double weight(String word, Meaning meaning, NameBook book, Stems stems)
      throws IOException {
    int stories = Math.max(1, having(TEXT, stems.of(word)));
    boolean name = book.names(word);
    for (String known : meaning.of(word).keySet()) {
      stories = Math.max(stories, having(HEARD, known));
      name |= book.names(known);
    }
    double of = searcher.getIndexReader().maxDoc();
    double rarity = Math.log(1 + of / stories);
    return name ? NAME_WEIGHT * rarity : rarity;
  }

  private int having(String field, String term) throws IOException {
    return searcher.getIndexReader().docFreq(new Term(field, term));
  }
}
