package fm.earshot.summary.guard;

import fm.earshot.summary.Doubt;
import java.util.List;

/// One thing to compare between a line and what it was made from.
interface Matter {
  List<Doubt> doubts(Comparison comparison);
}
