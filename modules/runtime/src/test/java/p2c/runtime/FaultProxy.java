package p2c.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;

/**
 * A TCP line on the loopback interface that can be made as bad as the lines of our users: slow,
 * narrow, silent, cut, or held open by nobody. Bytes are never changed, swapped or invented: TCP
 * does not do that either; what it makes of a lossy network are pauses.
 */
public final class FaultProxy implements AutoCloseable {

  private static final int PART = 16 << 10;
  private static final long SHORTEST_PAUSE_NANOS = 50_000;
  private static final long LOOK_AGAIN_NANOS = Duration.ofMillis(5).toNanos();

  private final ServerSocket door;
  private final IntSupplier target;
  private final Set<Line> lines = ConcurrentHashMap.newKeySet();
  private volatile boolean silent;
  private volatile boolean refusing;
  private volatile Duration delay = Duration.ZERO;
  private volatile int bytesPerSecond = Integer.MAX_VALUE;

  /**
   * @param target the port to lead to, asked anew for each connection
   */
  public FaultProxy(IntSupplier target) {
    this.target = target;
    try {
      door = new ServerSocket(0, 512, InetAddress.getLoopbackAddress());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    Thread.ofVirtual().start(this::accept);
  }

  public int port() {
    return door.getLocalPort();
  }

  /** How many connections there are. */
  public int connections() {
    return lines.size();
  }

  /** Nothing arrives any more, on old and new connections, until {@link #heal}; nothing is lost. */
  public void silence() {
    silent = true;
  }

  /** Everything arrives later by that much. */
  public void delay(Duration each) {
    delay = each;
  }

  /** So many bytes a second for each connection and direction. */
  public void throttle(int most) {
    bytesPerSecond = most;
  }

  /** Ends all connections, and all that begin until {@link #heal}. */
  public void cut() {
    refusing = true;
    lines.forEach(Line::reset);
  }

  /**
   * The clients' ends die without a word: the server's ends stay open, and nobody is there. New
   * connections are good.
   */
  public void vanish() {
    lines.forEach(Line::vanish);
  }

  /** A good line again. */
  public void heal() {
    silent = false;
    refusing = false;
    delay = Duration.ZERO;
    bytesPerSecond = Integer.MAX_VALUE;
  }

  @Override
  public void close() throws IOException {
    door.close();
    lines.forEach(Line::reset);
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        Thread.ofVirtual().start(() -> connect(client));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void connect(Socket client) {
    var line = new Line(client, new Socket());
    if (refusing) {
      line.reset();
      return;
    }
    lines.add(line);
    try {
      awaitSpeech();
      line.server.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), target.getAsInt()));
      client.setTcpNoDelay(true);
      line.server.setTcpNoDelay(true);
      Thread.ofVirtual().start(() -> pump(line, line.server, client));
      pump(line, client, line.server);
    } catch (IOException nobodyThere) {
      if (!line.vanished) {
        line.reset();
      }
    }
  }

  private void pump(Line line, Socket from, Socket to) {
    var part = new byte[PART];
    try {
      int length = from.getInputStream().read(part);
      while (length >= 0) {
        slowDown(length);
        awaitSpeech();
        to.getOutputStream().write(part, 0, length);
        length = from.getInputStream().read(part);
      }
      awaitSpeech();
      to.shutdownOutput();
    } catch (IOException over) {
      line.end();
    }
    if (from.isInputShutdown() && to.isInputShutdown()) {
      line.end();
    }
  }

  private void slowDown(int length) {
    long nanos = delay.toNanos() + length * 1_000_000_000L / bytesPerSecond;
    if (nanos > SHORTEST_PAUSE_NANOS) {
      LockSupport.parkNanos(nanos);
    }
  }

  private void awaitSpeech() {
    while (silent && !door.isClosed()) {
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
    }
  }

  /** A client's connection and its continuation. */
  private final class Line {

    private final Socket client;
    private final Socket server;
    private volatile boolean vanished;

    Line(Socket client, Socket server) {
      this.client = client;
      this.server = server;
    }

    /** Ends both sides, unless the server is to believe that its client is still there. */
    void end() {
      quietly(client);
      if (!vanished) {
        quietly(server);
        lines.remove(this);
      }
    }

    void vanish() {
      vanished = true;
      quietly(client);
    }

    /** As if the other end had crashed. */
    void reset() {
      try {
        client.setSoLinger(true, 0);
        server.setSoLinger(true, 0);
      } catch (IOException closed) {
        // Then there is nothing to hurry.
      }
      quietly(client);
      quietly(server);
      lines.remove(this);
    }

    private static void quietly(Socket socket) {
      try {
        socket.close();
      } catch (IOException alreadyGone) {
        // That is what was wanted.
      }
    }
  }
}
