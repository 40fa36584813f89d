package fm.earshot.intake.ninjs;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a value of a ninjs document may be.
sealed interface Shape {
  record Text() implements Shape {}

  /// A moment, or one that is known to the year, month or day only.
  record Moment() implements Shape {}

  record Any() implements Shape {}

  record Num() implements Shape {}

  record Whole(int least, int most) implements Shape {}

  record OneOf(List<String> values) implements Shape {}

  record GeoJson() implements Shape {}

  record ListOf(Shape each) implements Shape {}

  /// An object of any names.
  record Names(Shape each) implements Shape {}

  /// A list, or an object of any names, as older versions had it.
  record ListOrNames(Shape each, Shape named) implements Shape {}

  /// What is said of `name` elsewhere.
  record Ref(String name) implements Shape {}

  /// An object of known fields. A name that ends in `*` stands for all that begin so; of each set
  /// in `either` just one must be there.
  record Group(Map<String, Shape> fields, Set<String> needed, List<Set<String>> either)
      implements Shape {}

  /// Objects as they are said elsewhere, with more fields.
  record More(String name, Group more) implements Shape {}
}
