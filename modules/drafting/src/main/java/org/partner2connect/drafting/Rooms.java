package org.partner2connect.drafting;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.drafting.bus.UpdateBus;
import org.partner2connect.identity.PersonId;
import org.springframework.stereotype.Component;

/** The documents that are open on this node, and everybody who is connected to them. */
@Component
class Rooms {

  private static final Duration LINGER = Duration.ofMinutes(1);

  private final Map<DocumentId, Room> rooms = new ConcurrentHashMap<>();
  private final Restoration restoration;
  private final GroupWriter writer;
  private final UpdateBus bus;
  private final DraftingLimits limits;

  Rooms(Restoration restoration, GroupWriter writer, UpdateBus bus, DraftingLimits limits) {
    this.restoration = restoration;
    this.writer = writer;
    this.bus = bus;
    this.limits = limits;
  }

  /**
   * Does something with an open document.
   *
   * @throws NoSuchElementException when there is no such document
   */
  <T> T use(DocumentId id, Function<Room, T> work) {
    Room room = retain(id);
    try {
      return work.apply(room);
    } finally {
      room.occupancy().release();
    }
  }

  private Room retain(DocumentId id) {
    Room room =
        rooms.compute(
            id,
            (key, known) -> {
              Room open = known == null || known.isDead() ? newRoom(id) : known;
              open.occupancy().retain();
              return open;
            });
    try {
      room.open();
    } catch (RuntimeException failure) {
      room.occupancy().release();
      if (failure instanceof NoSuchElementException) {
        rooms.remove(id, room);
      }
      throw failure;
    }
    return room;
  }

  private Room newRoom(DocumentId id) {
    return new Room(id, limits, restoration, writer::enqueue);
  }

  /** Lets a visitor in; null when too many are in already. */
  @Nullable Seat join(DocumentId id, Visitor visitor) {
    Room room = retain(id);
    synchronized (this) {
      if (!isFree(room, visitor.token().person())) {
        room.occupancy().release();
        return null;
      }
      var seat = new Seat(room, visitor, limits);
      room.audience().connections().add(seat.connection());
      if (room.audience().connections().size() == 1) {
        Thread.startVirtualThread(() -> bus.ask(id));
      }
      return seat;
    }
  }

  private boolean isFree(Room room, PersonId person) {
    return room.audience().connections().size() < limits.socketsPerDocument()
        && count(room.audience().connections().stream(), person)
            < limits.socketsPerPersonAndDocument()
        && count(connections(), person) < limits.socketsPerPerson();
  }

  private static long count(Stream<Connection> connections, PersonId person) {
    return connections.filter(connection -> connection.person().equals(person)).count();
  }

  /** Everybody who is connected to this node. */
  Stream<Connection> connections() {
    return open().map(room -> room.audience().connections()).flatMap(Collection::stream);
  }

  /** The documents that are open on this node. */
  Stream<Room> open() {
    return rooms.values().stream().filter(room -> !room.isDead());
  }

  /** A document, if it is open on this node. */
  Optional<Room> open(DocumentId id) {
    return Optional.ofNullable(rooms.get(id)).filter(room -> !room.isDead());
  }

  /** Closes the sockets that fit. */
  void disconnect(Predicate<Connection> who, CloseCode code) {
    connections().filter(who).toList().forEach(connection -> connection.close(code));
  }

  /** Looks for clients that have vanished without a word. */
  void checkPulses(long now) {
    connections().toList().forEach(connection -> connection.checkPulse(now));
  }

  /** Forgets the documents that nobody needs. */
  void tidy() {
    for (DocumentId id : rooms.keySet()) {
      rooms.computeIfPresent(id, (key, room) -> room.isIdle(LINGER) ? null : room);
    }
  }
}
