package fm.earshot.alexa;

/// A request that is not answered: the sender is to blame, or cannot be told from one who is.
public final class Refused extends Exception {
  private final Refusal refusal;

  public Refused(Refusal refusal) {
    super(refusal.why(), null, false, false);
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }
}
