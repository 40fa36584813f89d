package fm.earshot.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The cosine of each of some vectors with each, found by way of the terms: a pair that shares none
/// costs nothing.
final class Cosines {
  /// Of each vector with those before it.
  private final double[][] lower;

  private Cosines(double[][] lower) {
    this.lower = lower;
  }

  static Cosines of(List<Vector> vectors) {
    double[][] lower = new double[vectors.size()][];
    Map<Integer, Having> having = new HashMap<>();
    for (int i = 0; i < lower.length; i++) {
      lower[i] = new double[i];
      Vector vector = vectors.get(i);
      for (int t = 0; t < vector.terms.length; t++) {
        Having before = having.computeIfAbsent(vector.terms[t], term -> new Having());
        before.addTo(lower[i], vector.weights[t]);
        before.add(i, vector.weights[t]);
      }
    }
    return new Cosines(lower);
  }

  /// Of two that are not the same.
  double at(int i, int j) {
    return Math.min(1, i > j ? lower[i][j] : lower[j][i]);
  }

  /// The vectors that have a term, and its weight in each: arrays, since this is most of the work.
  private static final class Having {
    private int[] at = new int[4];
    private double[] weights = new double[4];
    private int count;

    void add(int vector, double weight) {
      if (count == at.length) {
        at = Arrays.copyOf(at, 2 * count);
        weights = Arrays.copyOf(weights, 2 * count);
      }
      at[count] = vector;
      weights[count++] = weight;
    }

    void addTo(double[] sums, double weight) {
      for (int i = 0; i < count; i++) {
        sums[at[i]] += weights[i] * weight;
      }
    }
  }
}
