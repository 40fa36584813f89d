package fm.earshot.audio.render;

import fm.earshot.audio.file.Format;
import fm.earshot.audio.file.Target;
import java.nio.file.Path;

/// A file that is to be made of a bulletin.
public record Output(Format format, Target target, Path file) {}
