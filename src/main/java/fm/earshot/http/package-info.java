/// A call's bytes in and out: what the channels that answer a listener share of the web server. In
/// come a request's body and the most that it may be, out goes an answer's body; nothing here knows
/// what they say.
@NullMarked
package fm.earshot.http;

import org.jspecify.annotations.NullMarked;
