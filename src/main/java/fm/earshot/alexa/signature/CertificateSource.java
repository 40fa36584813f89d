package fm.earshot.alexa.signature;

import fm.earshot.alexa.Refused;

/// Where certificates are fetched from.
public interface CertificateSource {
  /// The PEM of a chain, its own certificate first. Answers or throws within a few seconds: nobody
  /// else ends a fetch. Called for one URL once at a time, on a thread of its own.
  byte[] fetch(CertificateUrl url) throws Refused, InterruptedException;
}
