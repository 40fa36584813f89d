package fm.earshot.figures;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;

/// Requests to one server over kept-alive connections, from one thread.
final class Load implements AutoCloseable {
  private static final long MILLI = 1_000_000;

  private final Selector selector = Selector.open();
  private final List<Wire> wires = new ArrayList<>();
  private final Requests requests;

  Load(int port, int connections, Requests requests) throws IOException {
    this.requests = requests;
    for (int i = 0; i < connections; i++) {
      wires.add(new Wire(port, selector));
    }
  }

  /// Each connection asks again as soon as it was answered; answers a second.
  double closed(Duration time) throws IOException {
    long start = System.nanoTime();
    long end = start + time.toNanos();
    long answers = 0;
    for (Wire wire : wires) {
      wire.send(requests.next(), start);
    }
    long now = start;
    for (int under = wires.size(); under > 0; now = System.nanoTime()) {
      for (Wire wire : readable(1000)) {
        answers++;
        if (now < end) {
          wire.send(requests.next(), now);
        } else {
          under--;
        }
      }
    }
    return answers * 1e9 / (now - start);
  }

  /// So many requests a second, whether answered or not; latencies in ns from the moment at which
  /// each was due.
  Histogram open(int perSecond, Duration time) throws IOException {
    Histogram latencies = new Histogram(60_000 * MILLI, 3);
    ArrayDeque<Wire> idle = new ArrayDeque<>(wires);
    long pause = 1_000_000_000L / perSecond;
    long count = time.toSeconds() * perSecond;
    long start = System.nanoTime() + MILLI;
    long sent = 0;
    while (latencies.getTotalCount() < count) {
      long due = start + sent * pause;
      long left = sent < count ? due - System.nanoTime() : 100 * MILLI;
      if (left <= 0 && !idle.isEmpty()) {
        idle.poll().send(requests.next(), due);
        sent++;
        left = 0;
      }
      for (Wire wire : readable(left > 2 * MILLI ? left / MILLI - 1 : 0)) {
        latencies.recordValue(System.nanoTime() - wire.due);
        idle.addLast(wire);
      }
    }
    return latencies;
  }

  /// The connections that were answered, waiting at most so many ms for the first.
  private List<Wire> readable(long millis) throws IOException {
    if (millis > 0) {
      selector.select(millis);
    } else {
      selector.selectNow();
    }
    List<Wire> answered = new ArrayList<>();
    for (SelectionKey key : selector.selectedKeys()) {
      Wire wire = (Wire) key.attachment();
      if (wire.answered()) {
        answered.add(wire);
      }
    }
    selector.selectedKeys().clear();
    return answered;
  }

  @Override
  public void close() throws IOException {
    for (Wire wire : wires) {
      wire.close();
    }
    selector.close();
  }
}
