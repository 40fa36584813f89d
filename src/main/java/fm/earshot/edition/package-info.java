/// Pure: stories, a programme and the time in, a numbered rundown with the reason for each pick
/// out.
@NullMarked
package fm.earshot.edition;

import org.jspecify.annotations.NullMarked;
