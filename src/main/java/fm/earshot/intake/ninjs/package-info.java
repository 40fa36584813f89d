/// IPTC ninjs in and out. Bytes in, an item out, or the JSON pointer of what is wrong; a story in,
/// ninjs 3.1 out. Touches nothing: the desk and the folder bring the bytes.
@NullMarked
package fm.earshot.intake.ninjs;

import org.jspecify.annotations.NullMarked;
