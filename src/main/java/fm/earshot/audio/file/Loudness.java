package fm.earshot.audio.file;

/// How loud a file is by EBU R128: LUFS for integrated and the loudest moments (400 ms, 3 s), LU
/// for the range, dBTP for the true peak.
public record Loudness(
    double integrated, double range, double truePeak, double momentary, double shortTerm) {}
