/// News in. A [Wire] or the desk hands over items; [Intake] files them in the [StoryBook] as new,
/// update, correction or kill, and says what changed. Whatever comes in is hostile until checked.
/// It touches the book and nothing else.
@NullMarked
package fm.earshot.intake;

import org.jspecify.annotations.NullMarked;
