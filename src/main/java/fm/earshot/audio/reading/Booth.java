package fm.earshot.audio.reading;

import fm.earshot.audio.render.Narrator;
import java.util.function.UnaryOperator;

/// Who reads: `voice` tells by language (BCP 47) who that is just now and by which lexicon, so that
/// what another would read is not taken for it.
public record Booth(Narrator narrator, UnaryOperator<String> voice) {}
