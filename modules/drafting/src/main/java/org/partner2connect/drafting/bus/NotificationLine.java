package org.partner2connect.drafting.bus;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.PGProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The one connection on which this node listens, outside the pool, with a thread of its own. Comes
 * back by itself, and says something now and then, so that a dead line is noticed.
 */
final class NotificationLine {

  static final String CHANNEL = "partner2connect_drafting";

  private static final Logger LOG = LoggerFactory.getLogger(NotificationLine.class);
  private static final int WAIT_MILLIS = 500;
  private static final String TIMEOUT_SECONDS = "5";
  private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

  private final JdbcConnectionDetails database;
  private final String beat;
  private final long beatNanos;
  private final Listener listener;
  private volatile boolean running;
  private volatile Thread thread = new Thread();

  /** What becomes of the line; called by its thread. */
  interface Listener {

    void connected();

    void received(String text);

    /** Comes about twice a second while the line stands. */
    void passed();

    void broken();
  }

  /**
   * @param beat what is said regularly
   */
  NotificationLine(JdbcConnectionDetails database, String beat, Duration every, Listener listener) {
    this.database = database;
    this.beat = beat;
    this.beatNanos = every.toNanos();
    this.listener = listener;
  }

  void open() {
    running = true;
    thread = Thread.ofPlatform().name("drafting-bus").daemon().start(this::run);
  }

  void close() {
    running = false;
    LockSupport.unpark(thread);
  }

  private void run() {
    Duration pause = FIRST_PAUSE;
    while (running) {
      try (Connection connection = connect()) {
        execute(connection, "listen " + CHANNEL);
        pause = FIRST_PAUSE;
        listener.connected();
        listen(connection);
      } catch (SQLException | RuntimeException broken) {
        if (running && pause.equals(FIRST_PAUSE)) {
          LOG.warn("The line between the nodes broke: {}", broken.toString());
        }
      }
      listener.broken();
      if (running) {
        LockSupport.parkNanos(pause.toNanos());
        pause =
            pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0
                ? pause.multipliedBy(2)
                : LONGEST_PAUSE;
      }
    }
  }

  private Connection connect() throws SQLException {
    var properties = new Properties();
    put(properties, PGProperty.USER, database.getUsername());
    put(properties, PGProperty.PASSWORD, database.getPassword());
    put(properties, PGProperty.APPLICATION_NAME, "partner2connect-bus");
    put(properties, PGProperty.CONNECT_TIMEOUT, TIMEOUT_SECONDS);
    put(properties, PGProperty.SOCKET_TIMEOUT, TIMEOUT_SECONDS);
    put(properties, PGProperty.TCP_KEEP_ALIVE, "true");
    return DriverManager.getConnection(database.getJdbcUrl(), properties);
  }

  private static void put(Properties properties, PGProperty name, @Nullable String value) {
    if (value != null) {
      name.set(properties, value);
    }
  }

  private void listen(Connection connection) throws SQLException {
    PGConnection line = connection.unwrap(PGConnection.class);
    long beatAt = System.nanoTime() - beatNanos;
    while (running) {
      if (System.nanoTime() - beatAt >= beatNanos) {
        beatAt = System.nanoTime();
        say(connection);
      }
      PGNotification[] notifications = line.getNotifications(WAIT_MILLIS);
      if (notifications != null) {
        for (PGNotification notification : notifications) {
          listener.received(notification.getParameter());
        }
      }
      listener.passed();
    }
  }

  private void say(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement("select pg_notify(?, ?)")) {
      statement.setString(1, CHANNEL);
      statement.setString(2, beat);
      statement.execute();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
