/// Smart speakers. A signed Alexa request comes in and becomes what was heard; a reply goes out as
/// an Alexa response of speech, card and reprompt. The conversation's state rides in the session
/// attributes, so any node answers; a bookmark is all that is kept. The only room that knows
/// Amazon's SDK. User ids and spoken words are never logged.
@NullMarked
package fm.earshot.alexa;

import org.jspecify.annotations.NullMarked;
