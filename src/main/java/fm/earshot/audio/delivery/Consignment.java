package fm.earshot.audio.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A finished bulletin on its way out: its sound in one or more formats, script and rundown. `id`
/// names the moment too, and stands in dated names.
public record Consignment(
    String bulletin, String id, Instant made, Instant expires, List<Content> contents) {
  public Consignment {
    contents = List.copyOf(contents);
  }

  /// A part of it; `ending` comes after the name and a dot.
  public record Content(String ending, Cargo cargo, String type) {}

  /// Named in these ways, the static name first: that is the one that is aired.
  List<Parcel> parcels(Set<Naming> namings) {
    List<Parcel> parcels = new ArrayList<>();
    for (Naming naming : Naming.values()) {
      if (namings.contains(naming)) {
        contents.forEach(content ->
            parcels.add(new Parcel(name(naming, content), content.cargo(), content.type())));
      }
    }
    return parcels;
  }

  List<String> names(Set<Naming> namings) {
    return parcels(namings).stream().map(Parcel::name).toList();
  }

  private String name(Naming naming, Content content) {
    return (naming == Naming.LATEST ? bulletin : id) + "." + content.ending();
  }
}
