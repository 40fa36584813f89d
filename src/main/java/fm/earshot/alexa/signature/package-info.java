/// Whether a request is Amazon's. A raw body, two headers and a timestamp come in; what is wrong
/// with them goes out, or nothing. Certificates are fetched from Amazon's address only, within
/// seconds, once for all who wait, and kept for hours; a request whose chain is at hand touches
/// neither network nor lock. The only part of the room that goes out to the net.
@NullMarked
package fm.earshot.alexa.signature;

import org.jspecify.annotations.NullMarked;
