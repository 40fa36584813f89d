/// Earshot: news by smart speaker, telephone and radio from one newsroom. [Main] is the command
/// line; the packages follow the way of the data: wires, intake, story book, edition, summary,
/// script, and then the conversation and its channels.
@NullMarked
package fm.earshot;

import org.jspecify.annotations.NullMarked;
