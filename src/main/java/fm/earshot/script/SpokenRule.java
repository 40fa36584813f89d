package fm.earshot.script;

import java.util.function.UnaryOperator;

/// One family of written forms and how they are said.
interface SpokenRule extends UnaryOperator<String> {}
