/// Sets of examples, of this repository or from elsewhere, come in as directories; out goes how
/// well a part does on them, as one JSON object. Nothing here runs while Earshot is on the air.
@NullMarked
package fm.earshot.app.evaluation;

import org.jspecify.annotations.NullMarked;
