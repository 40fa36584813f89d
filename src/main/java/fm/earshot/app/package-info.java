/// The composition root. Command line, settings file and environment come in; a server on the air
/// goes out: wires polled, rooms built with `new`, routes behind their doors, health and meters.
/// Beside `Main` the only room that touches clock, chance, environment and the console.
@NullMarked
package fm.earshot.app;

import org.jspecify.annotations.NullMarked;
