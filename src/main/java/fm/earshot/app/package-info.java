/// The composition root: settings, wiring, routes, jobs, health. Nothing else reads the
/// environment.
@NullMarked
package fm.earshot.app;

import org.jspecify.annotations.NullMarked;
