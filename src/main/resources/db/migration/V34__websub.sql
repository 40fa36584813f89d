-- Feeds' subscriptions at WebSub hubs, as JSON; it holds the secret by which pushes are verified.
-- `name` is a hash of what is subscribed to and where, `callback` the end of the address that the
-- hub calls, and `revision` counts changes, so that of two nodes that change it at once one does.
CREATE TABLE subscription (
  name TEXT NOT NULL PRIMARY KEY,
  callback TEXT NOT NULL UNIQUE,
  revision BIGINT NOT NULL,
  body TEXT NOT NULL
);
