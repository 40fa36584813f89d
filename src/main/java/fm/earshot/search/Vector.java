package fm.earshot.search;

/// A text as weighted terms, of length 1; `terms` ascend.
final class Vector {
  final int[] terms;
  final double[] weights;

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
}
