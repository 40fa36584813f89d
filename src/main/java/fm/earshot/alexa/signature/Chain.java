package fm.earshot.alexa.signature;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;

/// A key that a trusted root vouches for as Alexa's, from one moment until another: the time in
/// which every certificate of the chain is valid.
record Chain(PublicKey key, Instant from, Instant until) {

  boolean validAt(Instant now) {
    return !now.isBefore(from) && !now.isAfter(until);
  }

  /// Whether that is the key's SHA256withRSA signature of the body.
  boolean signed(byte[] body, byte[] signature) {
    try {
      Signature rsa = Signature.getInstance("SHA256withRSA");
      rsa.initVerify(key);
      rsa.update(body);
      return rsa.verify(signature);
    } catch (GeneralSecurityException e) {
      // A signature of another length than the key's is reported so.
      return false;
    }
  }
}
