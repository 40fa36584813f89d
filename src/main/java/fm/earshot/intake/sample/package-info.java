/// The built-in sample edition: stories from the resources, dated from the start of the server, out
/// as items. They are made up and say so when asked for their source.
@NullMarked
package fm.earshot.intake.sample;

import org.jspecify.annotations.NullMarked;
