package fm.earshot.producers;

import fm.earshot.audio.shelf.Cut;
import fm.earshot.audio.shelf.Failure;
import org.jspecify.annotations.Nullable;

/// The finished bulletin that a rundown is of, and why no newer one could be made, null where
/// nothing failed.
public record Aired(Cut cut, @Nullable Failure failure) {}
