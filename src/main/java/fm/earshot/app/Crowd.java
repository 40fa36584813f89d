package fm.earshot.app;

import io.javalin.config.JettyConfig;
import java.time.Duration;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;

/// How many may be connected at once, and for how long they may dawdle.
///
/// A connection that rests is closed after `idle`, and after `idleWhenFull` once there are `most`
/// of them; a request has to be whole and answered within `request`.
record Crowd(int most, Duration idle, Duration idleWhenFull, Duration request) {
  static final Crowd USUAL =
      new Crowd(3_000, Duration.ofSeconds(30), Duration.ofSeconds(2), Duration.ofSeconds(20));

  /// The status of a request that was not whole in time.
  private static final int REQUEST_TIMEOUT = 408;

  void limit(JettyConfig jetty) {
    jetty.timeoutStatus = REQUEST_TIMEOUT;
    jetty.modifyHttpConfiguration(http -> http.setIdleTimeout(idle.toMillis()));
    jetty.modifyServer(this::limit);
    jetty.modifyServletContextHandler(handler -> handler.setErrorHandler(new ErrorAnswers()));
  }

  /// As many as may come at one moment; the usual 50 make the rest wait for a second.
  private static final int AT_THE_DOOR = 1_000;

  private void limit(Server server) {
    server.addEventListener(new Door());
    NetworkConnectionLimit connections = new NetworkConnectionLimit(most, server);
    connections.setEndPointIdleTimeout(idleWhenFull.toMillis());
    server.addBean(connections);
    server.addBean(new SlowSenders(server, request));
    server.setErrorHandler(new ErrorAnswers());
  }

  private static final class Door implements LifeCycle.Listener {
    @Override
    public void lifeCycleStarting(LifeCycle event) {
      for (Connector connector : ((Server) event).getConnectors()) {
        if (connector instanceof ServerConnector door) {
          door.setAcceptQueueSize(AT_THE_DOOR);
        }
      }
    }
  }
}
