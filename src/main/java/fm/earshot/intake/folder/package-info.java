/// A folder in: text, HTML and JSON files, each one a story, as items.
@NullMarked
package fm.earshot.intake.folder;

import org.jspecify.annotations.NullMarked;
