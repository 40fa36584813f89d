/// Small real implementations that tests run against.
@NullMarked
package fm.earshot.testing;

import org.jspecify.annotations.NullMarked;
