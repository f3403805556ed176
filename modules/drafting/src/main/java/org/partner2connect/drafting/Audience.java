package org.partner2connect.drafting;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Who is connected to one document on this node, and what they show to each other. */
final class Audience {

  private final List<Connection> connections = new CopyOnWriteArrayList<>();
  private final Presence presence;
  private final PresenceRelay relay;

  /**
   * @param gatherTime how long the first news of presence wait for more
   */
  Audience(Presence presence, Duration gatherTime) {
    this.presence = presence;
    this.relay = new PresenceRelay(connections, gatherTime);
  }

  List<Connection> connections() {
    return connections;
  }

  Presence presence() {
    return presence;
  }

  void notice(String code, String json) {
    byte[] frame = Frames.notice(code, json);
    connections.forEach(connection -> connection.message(frame));
  }

  /** Sends presence to all but its sender, soon. */
  void show(List<Presence.Entry> entries, @Nullable Connection sender) {
    relay.tell(entries, sender);
  }

  void leave(Connection connection) {
    if (connections.remove(connection)) {
      show(presence.leave(connection), connection);
    }
  }
}
