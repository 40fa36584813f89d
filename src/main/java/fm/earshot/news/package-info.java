/// The nouns of news, as the IPTC names them, and nothing that acts on them. No I/O, no clock.
@NullMarked
package fm.earshot.news;

import org.jspecify.annotations.NullMarked;
