package fm.earshot.alexa;

import com.amazon.ask.model.ui.Card;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonTypeName;

/// A simple card that is ready to be sent.
@JsonTypeName(Shown.TYPE)
final class Shown extends Card {
  static final String TYPE = "Simple";
  private final Quoted title;
  private final Quoted content;

  Shown(Quoted title, Quoted content) {
    this.type = TYPE;
    this.title = title;
    this.content = content;
  }

  Quoted title() {
    return title;
  }

  Quoted content() {
    return content;
  }

  /// For whoever reads answers by the SDK's mapper, as is the other.
  @JsonRawValue
  public String getTitle() {
    return title.toString();
  }

  @JsonRawValue
  public String getContent() {
    return content.toString();
  }
}
