package fm.earshot.producers;

import java.net.URI;

/// What a feed says of itself: whose it is, where that is on the web, and what it brings.
public record Channel(String title, URI link, String description) {}
