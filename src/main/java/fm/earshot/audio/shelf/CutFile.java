package fm.earshot.audio.shelf;

import fm.earshot.audio.file.Format;
import fm.earshot.audio.file.Target;
import java.nio.file.Path;

/// A finished file of a bulletin; `sha256` is of its bytes, in hex.
public record CutFile(Format format, Target target, Path file, long bytes, String sha256) {}
