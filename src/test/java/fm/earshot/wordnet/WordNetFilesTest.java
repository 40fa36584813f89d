package fm.earshot.wordnet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.dictionary.Dictionary;
import org.junit.jupiter.api.Test;

class WordNetFilesTest {
  private static final List<String> WORDS =
      List.of("sailed", "ferries", "went", "'hood", "zymurgy", "better", "a", "xyzzy", "of");

  @Test
  void readsOnDiskWhatItReadsFromTheClassPath() throws Exception {
    Dictionary onDisk = WordNetFiles.open(Path.of("target", "wordnet"));
    Dictionary inMemory = WordNetFiles.open(Path.of("no", "such", "place"));

    assertThat(all(onDisk)).isEqualTo(all(inMemory)).hasSizeGreaterThan(30);
  }

  @Test
  void whatWasForgottenIsReadAgain() throws Exception {
    Dictionary dictionary = WordNetFiles.open(Path.of("target", "wordnet"));
    List<String> before = all(dictionary);

    WordNetFiles.forget(dictionary);

    assertThat(all(dictionary)).isEqualTo(before);
  }

  private static List<String> all(Dictionary dictionary) throws Exception {
    List<String> all = new ArrayList<>();
    for (String word : WORDS) {
      for (IndexWord index : dictionary.lookupAllIndexWords(word).getIndexWordArray()) {
        for (Synset sense : index.getSenses()) {
          all.add(index + " " + sense.getGloss() + " " + sense.getPointers());
        }
      }
    }
    return all;
  }
}
