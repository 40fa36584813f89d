package fm.earshot.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A text as weighted terms, of length 1; `terms` ascend.
final class Vector {
  private final int[] terms;
  private final double[] weights;

  private Vector(int[] terms, double[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  /// Makes `weights` as long as 1, in place.
  static Vector of(int[] terms, double[] weights) {
    double squares = 0;
    for (double weight : weights) {
      squares += weight * weight;
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= length;
    }
    return new Vector(terms, weights);
  }

  double cosine(Vector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      if (terms[i] == other.terms[j]) {
        sum += weights[i++] * other.weights[j++];
      } else if (terms[i] < other.terms[j]) {
        i++;
      } else {
        j++;
      }
    }
    return Math.min(1, sum);
  }

  /// Each with each, by way of the terms: a pair that shares none costs nothing.
  static double[][] cosines(List<Vector> vectors) {
    double[][] cosines = new double[vectors.size()][vectors.size()];
    Map<Integer, Having> having = new HashMap<>();
    for (int i = 0; i < cosines.length; i++) {
      Vector vector = vectors.get(i);
      for (int t = 0; t < vector.terms.length; t++) {
        Having before = having.computeIfAbsent(vector.terms[t], term -> new Having());
        before.addTo(cosines[i], vector.weights[t]);
        before.add(i, vector.weights[t]);
      }
      cosines[i][i] = 1;
    }
    mirror(cosines);
    return cosines;
  }

  private static void mirror(double[][] lower) {
    for (int i = 0; i < lower.length; i++) {
      for (int j = 0; j < i; j++) {
        lower[i][j] = Math.min(1, lower[i][j]);
        lower[j][i] = lower[i][j];
      }
    }
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
