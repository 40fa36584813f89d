/// The pages as JTE makes them of the templates in `src/main/jte`: a view comes in, HTML goes out,
/// every text escaped for its place. Nothing is written here by hand.
@NullMarked
package fm.earshot.studio.pages;

import org.jspecify.annotations.NullMarked;
