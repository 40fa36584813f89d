/// The nouns of news, as the IPTC names them, and nothing that acts on them: values in, values out,
/// checked as they are made. No I/O, no clock, no library.
@NullMarked
package fm.earshot.news;

import org.jspecify.annotations.NullMarked;
