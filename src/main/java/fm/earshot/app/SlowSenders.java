package fm.earshot.app;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.AbstractLifeCycle;

/// Closes a connection on which a request has begun but neither was it answered nor did its answer
/// get any further within a time, however busily its bytes drip: the server's own idle time begins
/// anew with each of them.
final class SlowSenders extends AbstractLifeCycle implements Connection.Listener {
  /// How often it looks in that time.
  private static final int LOOKS = 4;

  private final Server server;
  private final long within;
  private final Map<Connection, Seen> open = new ConcurrentHashMap<>();

  /// A connection when its last request was answered, and since when another has begun to come in,
  /// or its answer last got further; [#RESTING] if none has. `since` in ns.
  private record Seen(long answered, long bytes, long sent, long since) {
    static final long RESTING = Long.MIN_VALUE;

    static Seen resting(Connection connection) {
      return new Seen(
          connection.getMessagesOut(), connection.getBytesIn(), connection.getBytesOut(), RESTING);
    }

    Seen next(Connection connection, long now) {
      if (connection.getMessagesOut() != answered) {
        return resting(connection);
      }
      boolean begins = since == RESTING && connection.getBytesIn() != bytes;
      // A file on a slow line is answered in pieces.
      boolean goesOn = since != RESTING && connection.getBytesOut() != sent;
      return begins || goesOn ? new Seen(answered, bytes, connection.getBytesOut(), now) : this;
    }

    boolean late(long now, long within) {
      return since != RESTING && now - since >= within;
    }
  }

  SlowSenders(Server server, Duration within) {
    this.server = server;
    this.within = within.toNanos();
  }

  @Override
  protected void doStart() {
    for (Connector connector : server.getConnectors()) {
      connector.addEventListener(this);
    }
    rest();
  }

  /// Only connections that speak HTTP: others, once they have been upgraded, may be silent.
  @Override
  public void onOpened(Connection connection) {
    if (connection instanceof ConnectionMetaData) {
      open.put(connection, Seen.resting(connection));
    }
  }

  @Override
  public void onClosed(Connection connection) {
    open.remove(connection);
  }

  private void rest() {
    server.getScheduler().schedule(this::look, within / LOOKS, TimeUnit.NANOSECONDS);
  }

  private void look() {
    if (isRunning()) {
      long now = System.nanoTime();
      open.replaceAll((connection, seen) -> seen.next(connection, now));
      open.forEach((connection, seen) -> {
        if (seen.late(now, within)) {
          open.remove(connection);
          connection.getEndPoint().close(new TimeoutException("the request took too long"));
        }
      });
      rest();
    }
  }
}
