package org.partner2connect.drafting;

import java.util.List;
import java.util.stream.IntStream;
import org.partner2connect.yjs.InvalidUpdate;
import org.partner2connect.yjs.UpdateSummary;

/**
 * One visitor's place in a room: takes what their socket receives. The socket calls it from one
 * thread at a time.
 */
final class Seat {

  private final Room room;
  private final Connection connection;
  private final PresenceCard card;
  private final UpdatePolicy policy;
  private final DraftingLimits limits;
  private final RateGate all;
  private final RateGate updates;
  private final RateGate presences;
  private final RateGate stepOnes;
  private final RateGate queries;
  private long frames;

  Seat(Room room, Visitor visitor, DraftingLimits limits) {
    this.room = room;
    this.connection =
        new Connection(visitor, freeColour(room, visitor), limits.sendBuffer(), this::left);
    this.card = new PresenceCard(visitor.persona(), visitor.token().person(), connection.colour());
    this.policy = new UpdatePolicy(limits);
    this.limits = limits;
    long now = System.nanoTime();
    this.all = new RateGate(limits.frames(), now);
    this.updates = new RateGate(limits.updates(), now);
    this.presences = new RateGate(limits.presences(), now);
    this.stepOnes = new RateGate(limits.stepOnes(), now);
    this.queries = new RateGate(limits.stepOnes(), now);
  }

  /** The person's own colour if they are here already, else the one that the fewest have. */
  private static int freeColour(Room room, Visitor visitor) {
    var colours = new int[PresenceCard.NUMBER_OF_COLOURS + 1];
    for (Connection other : room.audience().connections()) {
      if (other.person().equals(visitor.token().person())) {
        return other.colour();
      }
      colours[other.colour()]++;
    }
    return IntStream.range(1, colours.length)
        .reduce((a, b) -> colours[b] < colours[a] ? b : a)
        .orElseThrow();
  }

  Connection connection() {
    return connection;
  }

  /** The socket stands: says what the client must know, and asks what it has. */
  void opened(Wire wire, boolean schemaFits) {
    connection.opened(wire);
    if (!schemaFits) {
      String schema = "{\"schema\":" + DocumentSchema.NUMBER + "}";
      connection.message(Frames.notice("schema", schema));
      connection.close(CloseCode.OTHER_SCHEMA);
      return;
    }
    String about =
        "{\"epoch\":\"%s\",\"access\":\"%s\",\"schema\":%d}"
            .formatted(room.epoch(), access().wireName(), DocumentSchema.NUMBER);
    connection.message(Frames.notice("epoch", about));
    if (room.isQuarantined()) {
      connection.message(Frames.notice("quarantine", "{}"));
    }
    try {
      connection.message(Frames.stepOne(room.read(Replica::stateVector)));
    } catch (DocumentUnavailable away) {
      connection.close(CloseCode.TRY_LATER);
    }
    sendEverybody();
  }

  private Access access() {
    Access mine = connection.visitor().access();
    return room.isQuarantined() && mine.atLeast(Access.READ) ? Access.READ : mine;
  }

  /** The socket is gone. */
  void closed() {
    connection.closed();
  }

  private void left() {
    room.audience().leave(connection);
    room.occupancy().release();
  }

  /** Takes one message. */
  void received(byte[] frame) {
    if (connection.isOver()) {
      return;
    }
    if (!all.admits(System.nanoTime())) {
      connection.close(CloseCode.POLICY);
      return;
    }
    try {
      switch (ClientMessage.read(frame)) {
        case ClientMessage.UpdateBearing message -> write(message.update());
        case ClientMessage.Awareness message -> show(message.states());
        case ClientMessage.StepOne message -> answer(message.stateVector());
        case ClientMessage.AwarenessQuery query -> showEverybody();
        case ClientMessage.Unknown later -> {}
      }
    } catch (InvalidUpdate unreadable) {
      connection.close(CloseCode.UNREADABLE);
    }
  }

  private void write(byte[] update) {
    frames++;
    if (!updates.admits(System.nanoTime())) {
      connection.refuse(frames, RefusalCode.RATE);
      return;
    }
    try {
      UpdateSummary summary = policy.check(update);
      if (!room.submit(new Submission.ClientUpdate(connection, frames, update, summary))) {
        connection.close(CloseCode.TRY_LATER);
      }
    } catch (UpdateRefused refused) {
      connection.refuse(frames, refused.code());
    }
  }

  private void show(byte[] states) {
    long now = System.nanoTime();
    if (presences.admits(now)) {
      Audience audience = room.audience();
      List<Presence.Entry> accepted = audience.presence().accept(connection, card, states);
      audience.show(accepted, connection.silent(now) ? null : connection);
    }
  }

  /** In a thread of its own: the document may be large, or just being written. */
  private void answer(byte[] stateVector) {
    if (!stepOnes.admits(System.nanoTime()) || stateVector.length > limits.stateVectorBytes()) {
      connection.close(CloseCode.POLICY);
      return;
    }
    Thread.startVirtualThread(
        () -> {
          try {
            connection.answer(room.read(replica -> replica.answerTo(stateVector)));
          } catch (InvalidUpdate unreadable) {
            connection.close(CloseCode.UNREADABLE);
          } catch (DocumentUnavailable away) {
            connection.close(CloseCode.TRY_LATER);
          }
        });
  }

  private void showEverybody() {
    if (queries.admits(System.nanoTime())) {
      sendEverybody();
    }
  }

  private void sendEverybody() {
    List<byte[]> states = room.audience().presence().all();
    if (!states.isEmpty()) {
      connection.message(Frames.awareness(states));
    }
  }
}
