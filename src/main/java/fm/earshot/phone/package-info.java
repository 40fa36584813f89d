/// The hotline. A signed Twilio form comes in and becomes what was heard: a key by the flow, words
/// by the phrases, or the end of the reading; a reply goes out as TwiML. The state rides in the
/// action URLs, so any node answers. The only room that knows Twilio's SDK. Callers, keys and words
/// are never logged.
@NullMarked
package fm.earshot.phone;

import org.jspecify.annotations.NullMarked;
