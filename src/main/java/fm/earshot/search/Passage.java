package fm.earshot.search;

import fm.earshot.news.Sentences;
import fm.earshot.news.Story;
import fm.earshot.search.Cast.Member;
import fm.earshot.search.Tokens.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A story as it is read to answer from it, sentence by sentence.
final class Passage {
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Integer> linesWith = new HashMap<>();
  private final Set<String> headline;
  private final Stems stems = new Stems();
  private final Cast cast = new Cast();
  private final String language;

  Passage(Story story) {
    language = story.content().language();
    headline = forms(Words.of(story.headline()));
    List<String> paragraphs = story.paragraphs();
    for (int at = 0; at < paragraphs.size(); at++) {
      read(paragraphs.get(at), at);
    }
  }

  private void read(String paragraph, int number) {
    Tokens tokens = new Tokens();
    Speech before = null;
    int from = lines.size();
    for (String sentence : Sentences.split(paragraph)) {
      Line line = line(sentence, tokens.next(sentence), number, before);
      lines.add(line);
      line.forms().forEach(form -> linesWith.merge(form, 1, Integer::sum));
      before = line.speech();
    }
    for (int at = lines.size() - 2; at >= from; at--) {
      lines.set(at, lines.get(at).spokenWith(lines.get(at + 1)));
    }
  }

  private Line line(String text, List<Token> tokens, int paragraph, @Nullable Speech before) {
    List<String> words = Words.of(text);
    Set<Member> told = cast.in(tokens);
    Speech speech = Speech.of(tokens, cast, before);
    Set<String> stands = new HashSet<>(speech.words());
    told.forEach(member -> stands.addAll(member.words()));
    if (speech.speaker() != null) {
      stands.addAll(speech.speaker().words());
    }
    String plain = " " + phrase(words) + " ";
    return new Line(text, plain, paragraph, tokens, forms(words), forms(stands), told, speech);
  }

  Set<String> forms(Iterable<String> words) {
    Set<String> forms = new HashSet<>();
    for (String word : words) {
      String full = Titles.full(word);
      forms.add(word);
      forms.add(full);
      forms.add(stem(full));
    }
    return forms;
  }

  /// The stems apart by a space.
  String phrase(List<String> words) {
    return String.join(" ", words.stream().map(this::stem).toList());
  }

  String stem(String word) {
    return stems.of(word, language);
  }

  List<Line> lines() {
    return lines;
  }

  Cast cast() {
    return cast;
  }

  /// What the story is about as a whole.
  Set<String> headline() {
    return headline;
  }

  int linesWith(String form) {
    return linesWith.getOrDefault(form, 0);
  }

  Set<String> vocabulary() {
    return linesWith.keySet();
  }
}
