/// Clean paragraphs out of what people paste and publishers embed: plain text and HTML in, the
/// story's own words out, without captions, players, share lines and promotions. Pure.
@NullMarked
package fm.earshot.intake.page;

import org.jspecify.annotations.NullMarked;
