package fm.earshot.audio.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/// A destination in memory that can be told to fail, or to do something while it is being served.
final class Depot implements Destination {
  final Map<String, String> there = new TreeMap<>();
  final List<String> calls = new ArrayList<>();
  boolean down;
  Runnable meanwhile = () -> {};

  @Override
  public String title() {
    return "depot";
  }

  @Override
  public void put(List<Parcel> parcels, BooleanSupplier wanted) throws DeliveryException {
    call("put");
    meanwhile.run();
    for (Parcel parcel : parcels) {
      try {
        if (wanted.getAsBoolean()) {
          there.put(parcel.name(), read(parcel.cargo()));
        }
      } catch (IOException e) {
        throw new DeliveryException("cannot be read", e);
      }
    }
  }

  private static String read(Cargo cargo) throws IOException {
    try (InputStream in = cargo.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void remove(List<String> names) throws DeliveryException {
    call("remove");
    names.forEach(there::remove);
  }

  private void call(String what) throws DeliveryException {
    calls.add(what);
    if (down) {
      throw new DeliveryException("the depot is shut");
    }
  }
}
