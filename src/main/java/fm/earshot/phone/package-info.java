/// The hotline: a Twilio form in, what was heard out; a reply in, TwiML by the flow out.
@NullMarked
package fm.earshot.phone;

import org.jspecify.annotations.NullMarked;
