/// WebSub (W3C): feeds that tell of news instead of being asked. What a feed says of its hubs, and
/// what hubs call back with, comes in; subscriptions are asked for, kept and renewed, and what is
/// pushed is filed as a poll would file it. Polling goes on underneath. Everything that a hub says
/// is hostile until checked.
@NullMarked
package fm.earshot.intake.websub;

import org.jspecify.annotations.NullMarked;
