package fm.earshot.intake.newsml;

/// A document that is no usable NewsML-G2: the path of the element that is wrong ("" for the
/// document as a whole), and what is.
public final class NewsmlException extends Exception {
  private final String path;
  private final String problem;

  NewsmlException(String path, String problem) {
    super(path.isEmpty() ? problem : path + ": " + problem);
    this.path = path;
    this.problem = problem;
  }

  public String path() {
    return path;
  }

  public String problem() {
    return problem;
  }
}
