/// Feeds in: RSS, Atom and JSON Feed, by address or from a file; items out. The only room that
/// fetches, within limits of time and size, following redirects to public addresses only. A feed
/// that changed nothing is not read again; what is broken is one line.
@NullMarked
package fm.earshot.intake.feed;

import org.jspecify.annotations.NullMarked;
