package fm.earshot.audio;

/// Who speaks. Whatever changes how an engine sounds is part of the name.
public record Voice(String engine, String name) {
  public String id() {
    return engine + "/" + name;
  }
}
