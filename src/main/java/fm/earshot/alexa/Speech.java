package fm.earshot.alexa;

import com.amazon.ask.model.ui.OutputSpeech;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonTypeName;

/// What is said, as SSML that is ready to be sent.
@JsonTypeName(Speech.TYPE)
final class Speech extends OutputSpeech {
  static final String TYPE = "SSML";
  private final Quoted ssml;

  Speech(Quoted ssml) {
    this.type = TYPE;
    this.ssml = ssml;
  }

  Quoted ssml() {
    return ssml;
  }

  /// For whoever reads answers by the SDK's mapper.
  @JsonRawValue
  public String getSsml() {
    return ssml.toString();
  }
}
