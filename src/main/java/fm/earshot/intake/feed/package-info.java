/// Feeds in: RSS, Atom and JSON Feed by URL or from a file, as items. The only room that fetches.
@NullMarked
package fm.earshot.intake.feed;

import org.jspecify.annotations.NullMarked;
