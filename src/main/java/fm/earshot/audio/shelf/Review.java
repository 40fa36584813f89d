package fm.earshot.audio.shelf;

import java.time.Instant;

/// Who let a bulletin on the air, and when.
public record Review(String by, Instant at) {}
