package org.partner2connect.drafting;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who is connected to one document on this node, and what they show to each other. */
final class Audience {

  private final List<Connection> connections = new CopyOnWriteArrayList<>();
  private final Presence presence;

  Audience(Presence presence) {
    this.presence = presence;
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

  /** Sends presence to all but its sender. */
  void show(List<Presence.Entry> entries, @Nullable Connection sender) {
    for (Presence.Entry entry : entries) {
      byte[] frame = Frames.awareness(List.of(entry.bytes()));
      others(sender, connection -> connection.presence(entry.clientId(), entry.bytes(), frame));
    }
  }

  private void others(@Nullable Connection sender, Consumer<Connection> send) {
    for (Connection connection : connections) {
      if (connection != sender) {
        send.accept(connection);
      }
    }
  }

  void leave(Connection connection) {
    if (connections.remove(connection)) {
      show(presence.leave(connection), connection);
    }
  }
}
