/// A call's bytes in and out: what the channels that answer a listener share of the web server.
@NullMarked
package fm.earshot.http;

import org.jspecify.annotations.NullMarked;
