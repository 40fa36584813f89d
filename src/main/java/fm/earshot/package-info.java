/// Earshot: news by smart speaker, telephone and radio from one newsroom.
@NullMarked
package fm.earshot;

import org.jspecify.annotations.NullMarked;
