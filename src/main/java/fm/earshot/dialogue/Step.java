package fm.earshot.dialogue;

/// One turn: the session after it, and the reply.
public record Step(Session session, Reply reply) {}
