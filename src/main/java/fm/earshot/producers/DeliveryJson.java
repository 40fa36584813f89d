package fm.earshot.producers;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.audio.delivery.Delivery;
import java.time.Instant;

/// How delivering a bulletin to a destination stands, for machines.
final class DeliveryJson {
  private DeliveryJson() {}

  static ObjectNode of(Delivery delivery) {
    Instant since = delivery.since();
    return JsonNodeFactory.instance
        .objectNode()
        .put("destination", delivery.destination())
        .put("there", delivery.there())
        .put("since", since == null ? null : since.toString())
        .put("waiting", delivery.waiting())
        .put("failures", delivery.failures())
        .put("problem", delivery.problem())
        .put("delivered", delivery.count().delivered())
        .put("givenUp", delivery.count().givenUp());
  }
}
