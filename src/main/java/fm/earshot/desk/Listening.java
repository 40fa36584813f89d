package fm.earshot.desk;

import fm.earshot.news.StoryId;

/// Where a story can be listened to.
final class Listening {
  private Listening() {}

  /// By itself, from the root of the server.
  static String path(StoryId id) {
    return "/stories/" + id + "/listen";
  }
}
