package fm.earshot.dialogue;

/// What is listened for after a reply. The flow has a node for each.
public enum Expect {
  /// Reading goes on; any command may come at any moment.
  READING,
  /// Yes or no to going on where the listener left off.
  OFFER,
  /// The name or number of a section.
  SECTIONS,
  /// The name or number of a story, after headlines or at the end of the programme.
  STORIES,
  /// Held until the listener says so.
  PAUSED,
  /// The second layer: keys were said.
  HELP,
  /// Nothing more: the conversation is over.
  NOTHING
}
