package fm.earshot.lexicon;

import fm.earshot.news.By;
import fm.earshot.script.spoken.Sound;
import org.jspecify.annotations.Nullable;

/// What an editor did to a name of a lexicon: how it is said since, null where it was removed.
public record LexiconChange(
    long number, By by, String language, String grapheme, @Nullable Sound sound) {}
