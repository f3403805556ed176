package org.partner2connect.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partner2connect.drafting.bus.UpdateBus;
import org.partner2connect.identity.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The log as several nodes write it: tells the others what this one has written, and brings
 * replicas up to what the others have.
 */
@Component
class SharedLog {

  private static final Logger LOG = LoggerFactory.getLogger(SharedLog.class);

  private static final String LOCK =
      """
      select id, seq from drafting.document where id = any(:ids::uuid[])
      order by id for no key update
      """;

  private static final String POSITIONS =
      "select id, epoch, seq from drafting.document where id = any(:ids::uuid[])";

  // In portions, so that a replica that lags far behind does not hold up the others for long.
  private static final String AFTER =
      """
      select l.document_id, l.seq, l.person_id, l.bytes
      from unnest(:ids::uuid[], :known::bigint[]) as k (id, seq)
      cross join lateral (
        select * from drafting.update_log u
        where u.document_id = k.id and u.seq > k.seq order by u.seq limit 200
      ) as l
      order by l.document_id, l.seq
      """;

  private final JdbcClient jdbc;
  private final DocumentLog log;
  private final Restoration restoration;
  private final UpdateBus bus;

  /** One update of the log. */
  record Update(DocumentId document, long seq, PersonId author, byte[] bytes) {}

  /** Where a document's log stands. */
  record Position(DocumentId document, UUID epoch, long seq) {}

  SharedLog(JdbcClient jdbc, DocumentLog log, Restoration restoration, UpdateBus bus) {
    this.jdbc = jdbc;
    this.log = log;
    this.restoration = restoration;
    this.bus = bus;
  }

  /** As {@link DocumentLog#create}. */
  void create(DocumentId id, String owner, UUID epoch) {
    log.create(id, owner, epoch);
  }

  /** The document as the log has it now, for once; the open replica may lag behind. */
  Replica replica(DocumentId id) {
    return restoration.build(restoration.load(id), new ClientIds());
  }

  /** Tells the other nodes of lost rights, with the caller's COMMIT. */
  void revoked(Set<DocumentId> documents, Set<PersonId> people) {
    bus.revoked(documents, people);
  }

  /** As {@link DocumentLog#append}; the other nodes hear of it with the COMMIT. */
  Map<DocumentId, DocumentLog.Appended> append(
      List<LogEntry> entries, Map<DocumentId, Long> rights) {
    Map<DocumentId, DocumentLog.Appended> appended = log.append(entries, rights);
    var numbers = new HashMap<DocumentId, Long>();
    appended.forEach((document, place) -> numbers.put(document, place.base()));
    entries.forEach(entry -> numbers.computeIfPresent(entry.document(), (id, seq) -> seq + 1));
    bus.advanced(numbers);
    return appended;
  }

  /**
   * Locks the documents that a group is about to change, in the order of their ids, and brings the
   * replicas up to the log, so that what is staged next cannot be overtaken. Costs a round trip,
   * which is saved where no other node can be there. Within the writing transaction, under the
   * rooms' locks, and after everything that rights rest on is locked.
   */
  void catchUp(List<Batch> group) {
    if (!bus.othersMayBeThere()) {
      return;
    }
    Map<DocumentId, Room> rooms =
        group.stream()
            .filter(Batch::mayChange)
            .map(Batch::room)
            .collect(Collectors.toMap(Room::id, Function.identity()));
    Map<DocumentId, Long> numbers = lock(rooms.keySet());
    rooms.forEach((id, room) -> room.reaches(numbers.getOrDefault(id, 0L)));
    List<Room> behind = behind(rooms.values());
    while (!behind.isEmpty()) {
      var news = news(behind);
      for (Room room : behind) {
        room.follow(Objects.requireNonNull(news.get(room.id()), "The log has a gap"));
      }
      behind = behind(behind);
    }
  }

  private static List<Room> behind(Collection<Room> rooms) {
    return rooms.stream().filter(Room::isBehind).toList();
  }

  private Map<DocumentId, Long> lock(Collection<DocumentId> documents) {
    var numbers = new HashMap<DocumentId, Long>();
    jdbc.sql(LOCK)
        .param("ids", ids(documents))
        .query(
            row -> {
              numbers.put(new DocumentId(row.getObject("id", UUID.class)), row.getLong("seq"));
            });
    return numbers;
  }

  /** Somebody has written although nobody else should have been there. */
  void doubt() {
    bus.doubt();
  }

  /** Brings up those that are known to be behind; never fails. */
  void follow(Collection<Room> rooms) {
    List<Room> behind = behind(rooms);
    if (behind.isEmpty()) {
      return;
    }
    try {
      var news = news(behind);
      for (Room room : behind) {
        follow(room, news.getOrDefault(room.id(), List.of()));
      }
    } catch (RuntimeException later) {
      LOG.warn("What other nodes wrote is read later: {}", later.toString());
    }
  }

  private static void follow(Room room, List<Update> updates) {
    try {
      room.follow(updates);
    } catch (RuntimeException surprise) {
      LOG.warn("The replica of {} cannot follow the log", room.id(), surprise);
      room.startAnew();
    }
  }

  /** The next updates of each document that another node wrote. */
  private Map<DocumentId, List<Update>> news(List<Room> behind) {
    var ids = new UUID[behind.size()];
    var known = new Long[behind.size()];
    for (int index = 0; index < ids.length; index++) {
      ids[index] = behind.get(index).id().value();
      known[index] = behind.get(index).seq();
    }
    return jdbc
        .sql(AFTER)
        .param("ids", ids)
        .param("known", known)
        .query(SharedLog::update)
        .list()
        .stream()
        .collect(Collectors.groupingBy(Update::document));
  }

  private static Update update(ResultSet row, int number) throws SQLException {
    UUID person = row.getObject("person_id", UUID.class);
    return new Update(
        new DocumentId(row.getObject("document_id", UUID.class)),
        row.getLong("seq"),
        person == null ? Replica.SERVER : new PersonId(person),
        row.getBytes("bytes"));
  }

  /** Where the logs of these documents stand now. */
  List<Position> positions(Collection<DocumentId> documents) {
    return jdbc.sql(POSITIONS)
        .param("ids", ids(documents))
        .query(
            (row, number) ->
                new Position(
                    new DocumentId(row.getObject("id", UUID.class)),
                    row.getObject("epoch", UUID.class),
                    row.getLong("seq")))
        .list();
  }

  private static UUID[] ids(Collection<DocumentId> documents) {
    return documents.stream().map(DocumentId::value).toArray(UUID[]::new);
  }
}
