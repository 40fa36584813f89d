/// Summaries by a language model. One story at a time goes in, its sentences numbered; a draft
/// comes out whose every sentence names those it was made from, or the reason why there is none. A
/// model is asked over the network, within limits of time, size, calls and tokens, and only when
/// the first story is there; what it says is held to be a stranger's.
@NullMarked
package fm.earshot.summary.model;

import org.jspecify.annotations.NullMarked;
