/// The built-in sample edition: stories from the resources, dated from the start of the server.
@NullMarked
package fm.earshot.intake.sample;

import org.jspecify.annotations.NullMarked;
