/// Smart speakers: an Alexa request in, what was heard out; a reply in, an Alexa response out.
@NullMarked
package fm.earshot.alexa;

import org.jspecify.annotations.NullMarked;
