/// Princeton's WordNet 3.1, for those who ask what English words have to do with each other, read
/// where its files lie on disk, so that it takes hardly any memory.
@NullMarked
package fm.earshot.wordnet;

import org.jspecify.annotations.NullMarked;
