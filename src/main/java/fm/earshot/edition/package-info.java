/// Pure: stories, a programme, their likeness and the time come in; a numbered rundown goes out,
/// with the reason for each pick and for each story left out. The same input always makes the same
/// edition.
@NullMarked
package fm.earshot.edition;

import org.jspecify.annotations.NullMarked;
