/// The desk's pages in a browser: what is on the air and why, and all that an editor may do to it.
/// Forms come in, pages of [HTML][fm.earshot.studio.pages] go out. Every change goes the way of the
/// desk's API. Works without scripts; a script only keeps the edition fresh.
@NullMarked
package fm.earshot.studio;

import org.jspecify.annotations.NullMarked;
