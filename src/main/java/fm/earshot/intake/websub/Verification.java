package fm.earshot.intake.websub;

import org.jspecify.annotations.Nullable;

/// What a hub asks, or says, with GET: the fields of its query.
public record Verification(
    @Nullable String mode,
    @Nullable String topic,
    @Nullable String challenge,
    @Nullable String leaseSeconds) {}
