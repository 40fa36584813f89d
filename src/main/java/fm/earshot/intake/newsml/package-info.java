/// IPTC NewsML-G2 in: news items, packages and news messages become items. Bytes are hostile: a
/// DOCTYPE is refused, nothing that a document names is fetched, size, depth and number of elements
/// are bounded.
@NullMarked
package fm.earshot.intake.newsml;

import org.jspecify.annotations.NullMarked;
