package fm.earshot.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// A text as weighted stems of length 1, in the order of the stems.
final class Vector {
  private final String[] stems;
  private final double[] weights;

  private Vector(String[] stems, double[] weights) {
    this.stems = stems;
    this.weights = weights;
  }

  static Vector of(List<String> stems, ToDoubleFunction<String> rarity) {
    Map<String, Integer> counts = new TreeMap<>();
    stems.forEach(stem -> counts.merge(stem, 1, Integer::sum));
    String[] names = counts.keySet().toArray(new String[0]);
    double[] weights = new double[names.length];
    double squares = 0;
    for (int i = 0; i < names.length; i++) {
      weights[i] = (1 + Math.log(counts.getOrDefault(names[i], 1))) * rarity.applyAsDouble(names[i]);
      squares += weights[i] * weights[i];
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= length;
    }
    return new Vector(names, weights);
  }

  double cosine(Vector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < stems.length && j < other.stems.length) {
      int order = stems[i].compareTo(other.stems[j]);
      if (order == 0) {
        sum += weights[i++] * other.weights[j++];
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    return Math.min(1, sum);
  }
}
