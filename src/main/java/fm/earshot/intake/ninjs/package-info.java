/// IPTC ninjs in and out. Bytes in, an item out, or the JSON pointer of what is wrong.
@NullMarked
package fm.earshot.intake.ninjs;

import org.jspecify.annotations.NullMarked;
