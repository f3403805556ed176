package org.partner2connect.drafting;

import java.time.Clock;
import java.util.List;
import org.partner2connect.drafting.bus.MortalBus;
import org.partner2connect.drafting.quarantine.QuarantineLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Another node of the same installation: everything of its own but the database. */
final class SecondNode implements AutoCloseable {

  final MortalBus bus;
  final Rooms rooms;
  final Documents documents;
  private final DocumentDoor door;
  private final GroupWriter writer;
  private final Neighbours neighbours;

  /** What such a node is made of. */
  @Component
  record Parts(
      JdbcClient jdbc,
      JdbcOperations operations,
      PlatformTransactionManager transactions,
      JdbcConnectionDetails database,
      QuarantineLog quarantine,
      FakeOwner owner) {}

  SecondNode(Parts parts) {
    var clock = Clock.systemUTC();
    var limits = DraftingLimits.standard();
    bus = new MortalBus(parts.jdbc, parts.database);
    var log = new DocumentLog(parts.jdbc, parts.operations, clock);
    var restoration = new Restoration(log, parts.quarantine, limits);
    var shared = new SharedLog(parts.jdbc, log, restoration, bus);
    var tokens = new AccessTokenLog(parts.jdbc, clock);
    var access = new AccessDecisions(List.of(parts.owner), log, limits);
    var projector = new ContentProjector(List.of(), new ObjectProvider<>() {}, log, clock);
    writer =
        new GroupWriter(
            shared, access, parts.transactions, new Aftermath(projector, log, limits), limits);
    rooms = new Rooms(restoration, writer, bus, limits);
    documents = new Documents(shared, tokens, access, rooms, clock);
    door = new DocumentDoor(tokens, access, rooms);
    neighbours = new Neighbours(rooms, bus, shared, tokens, parts.quarantine);
    writer.start();
    neighbours.start();
  }

  /** Lets a client in, and brings it into step. */
  CollabClient connect(CollabClient client, DocumentId document, String token) {
    return client.sit(door.enter(document, token).orElseThrow());
  }

  /** Stops without a word. */
  void die() {
    bus.die();
    close();
  }

  @Override
  public void close() {
    rooms.disconnect(connection -> true, CloseCode.GOING_AWAY);
    neighbours.stop();
    writer.stop();
  }
}
