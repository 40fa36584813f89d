/// What other programmes pull. Script and finished bulletins come in; the flash briefing goes out,
/// as Amazon reads it and as RSS, bulletins as files, rundowns, captions and podcasts, and single
/// stories to listen to. Nothing is stored and nobody is asked who they are.
@NullMarked
package fm.earshot.producers;

import org.jspecify.annotations.NullMarked;
