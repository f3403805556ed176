package org.partner2connect.drafting;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partner2connect.drafting.bus.UpdateBus;
import org.partner2connect.drafting.quarantine.QuarantineLog;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.BackgroundThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Acts on what other nodes did. The bus tells at once; whatever it does not tell is found by
 * looking into the database every second.
 */
@Component
class Neighbours implements SmartLifecycle, UpdateBus.Listener {

  private static final Logger LOG = LoggerFactory.getLogger(Neighbours.class);
  private static final long LOOK_MILLIS = 1_000;
  private static final long SHOW_MILLIS = 100;

  /** Before the web server begins to take connections, and after it has ended them. */
  private static final int PHASE = 0;

  private final Rooms rooms;
  private final UpdateBus bus;
  private final SharedLog log;
  private final AccessTokenLog tokens;
  private final QuarantineLog quarantine;
  private final BackgroundThread thread = new BackgroundThread("drafting-neighbours");
  private volatile boolean running;

  Neighbours(
      Rooms rooms, UpdateBus bus, SharedLog log, AccessTokenLog tokens, QuarantineLog quarantine) {
    this.rooms = rooms;
    this.bus = bus;
    this.log = log;
    this.tokens = tokens;
    this.quarantine = quarantine;
  }

  @Override
  public void start() {
    thread.start();
    running = true;
    bus.open(this);
    thread
        .timer()
        .scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    thread
        .timer()
        .scheduleWithFixedDelay(this::show, SHOW_MILLIS, SHOW_MILLIS, TimeUnit.MILLISECONDS);
  }

  @Override
  public void stop() {
    running = false;
    thread.timer().shutdownNow();
    show();
    bus.close();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }

  @Override
  public void advanced(Map<DocumentId, Long> numbers) {
    numbers.forEach((document, seq) -> rooms.open(document).ifPresent(room -> room.reaches(seq)));
  }

  @Override
  public void revoked(Set<DocumentId> documents, Set<PersonId> people) {
    rooms.disconnect(
        connection -> connection.visitor().token().isFor(documents, people),
        CloseCode.ACCESS_CHANGED);
  }

  @Override
  public void lookAtAll() {
    if (running) {
      thread.timer().execute(this::look);
      rooms
          .open()
          .filter(room -> !room.audience().connections().isEmpty())
          .map(Room::id)
          .forEach(this::ask);
    }
  }

  private void ask(DocumentId document) {
    Thread.startVirtualThread(() -> bus.ask(document));
  }

  @Override
  public void shown(String node, DocumentId document, List<byte[]> entries) {
    rooms
        .open(document)
        .map(Room::audience)
        .ifPresent(audience -> audience.show(audience.presence().take(node, entries), null));
  }

  @Override
  public void asked(DocumentId document) {
    rooms.open(document).ifPresent(room -> room.audience().presence().retell());
  }

  @Override
  public void lost(String node) {
    rooms
        .open()
        .map(Room::audience)
        .forEach(audience -> audience.show(audience.presence().lost(node), null));
  }

  private void show() {
    var untold = new HashMap<DocumentId, List<byte[]>>();
    rooms
        .open()
        .forEach(
            room -> {
              List<byte[]> entries = room.audience().presence().takeUntold();
              if (!entries.isEmpty()) {
                untold.put(room.id(), entries);
              }
            });
    bus.show(untold);
  }

  private void look() {
    try {
      lookAtLogs();
      lookAtTokens();
      lookAtQuarantine();
    } catch (RuntimeException away) {
      LOG.debug("The database cannot be looked at now: {}", away.toString());
    }
  }

  private void lookAtLogs() {
    Map<DocumentId, Long> held = rooms.open().collect(Collectors.toMap(Room::id, Room::seq));
    if (!held.isEmpty()) {
      for (SharedLog.Position position : log.positions(held.keySet())) {
        long heldBefore = held.getOrDefault(position.document(), 0L);
        rooms.open(position.document()).ifPresent(room -> compare(room, position, heldBefore));
      }
    }
  }

  /**
   * A log with another epoch, or shorter than it was, has been restored from a backup: everybody
   * begins anew.
   */
  private static void compare(Room room, SharedLog.Position position, long heldBefore) {
    if (heldBefore >= 0
        && (!position.epoch().equals(room.epoch()) || position.seq() < heldBefore)) {
      LOG.warn("Document {} has been restored", room.id());
      room.die(CloseCode.GOING_AWAY);
    } else {
      room.reaches(position.seq());
    }
  }

  private void lookAtTokens() {
    List<byte[]> held =
        rooms.connections().map(connection -> connection.visitor().token().hash()).toList();
    if (!held.isEmpty()) {
      Set<ByteBuffer> gone =
          tokens.gone(held).stream().map(ByteBuffer::wrap).collect(Collectors.toSet());
      if (!gone.isEmpty()) {
        rooms.disconnect(
            connection -> gone.contains(ByteBuffer.wrap(connection.visitor().token().hash())),
            CloseCode.SIGNED_OUT);
      }
    }
  }

  /** Whoever is connected to a document that has left quarantine comes back with full rights. */
  private void lookAtQuarantine() {
    Map<DocumentId, Room> closed =
        rooms
            .open()
            .filter(Room::isQuarantined)
            .collect(Collectors.toMap(Room::id, Function.identity()));
    if (!closed.isEmpty()) {
      quarantine.among(closed.keySet()).forEach(closed::remove);
      closed.values().forEach(room -> room.die(CloseCode.GOING_AWAY));
    }
  }
}
