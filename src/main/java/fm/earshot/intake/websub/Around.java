package fm.earshot.intake.websub;

import fm.earshot.intake.feed.Fetch;
import java.time.InstantSource;

/// What subscribing needs of the world. `callbacks` is the address under which hubs call, to which
/// a subscription's callback is added.
public record Around(
    Subscriptions book, Fetch fetch, String callbacks, InstantSource clock, Chance chance) {}
