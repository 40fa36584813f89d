package fm.earshot.audio.delivery;

import java.util.List;
import java.util.function.BooleanSupplier;

/// A place where others fetch files.
///
/// Both calls may take as long as the destination's own limit and are made by one thread at a time
/// for each bulletin.
public interface Destination {
  /// What it is called in logs, without a secret.
  String title();

  /// Puts files under their names, in order, each whole or not at all, in the place of what had the
  /// name before. What is no longer `wanted` when its bytes are there does not get its name.
  void put(List<Parcel> parcels, BooleanSupplier wanted) throws DeliveryException;

  /// Takes names away; one that is not there is fine.
  void remove(List<String> names) throws DeliveryException;
}
