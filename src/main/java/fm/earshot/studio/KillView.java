package fm.earshot.studio;

/// The question before a kill.
public record KillView(Frame frame, String id, String headline, String language, String reason) {}
