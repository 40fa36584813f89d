/// Fakes that are small real implementations of the ports.
@NullMarked
package fm.earshot.testing;

import org.jspecify.annotations.NullMarked;
