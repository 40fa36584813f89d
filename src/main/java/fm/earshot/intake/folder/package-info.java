/// A folder in: text, HTML and JSON files that somebody drops there; items out, once a file rests,
/// and again when it changed. It only reads, follows no links, and a file's removal withdraws
/// nothing.
@NullMarked
package fm.earshot.intake.folder;

import org.jspecify.annotations.NullMarked;
