package fm.earshot.http;

import io.javalin.http.Context;

/// Who at the desk made a call, as the door found out.
public final class Editors {
  private static final String WHO = "desk.who";

  private Editors() {}

  public static void enter(Context call, String who) {
    call.attribute(WHO, who);
  }

  public static String who(Context call) {
    String who = call.attribute(WHO);
    return who == null ? DeskTokens.DESK : who;
  }
}
