package org.partner2connect.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.PersonId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The truth about every document: reads and appends, never changes. */
@Component
class DocumentLog {

  private static final String CREATE =
      """
      insert into drafting.document (id, owner, epoch, seq, created_at)
      values (:id, :owner, :epoch, 0, :at)
      """;

  private static final String FIND =
      """
      select d.owner, d.epoch, d.seq, s.seq as snapshot_seq, s.state
      from drafting.document d left join drafting.snapshot s on s.document_id = d.id
      where d.id = :id
      """;

  private static final String UPDATES =
      """
      select bytes from drafting.update_log
      where document_id = :id and seq > :after and seq <= :upTo
      order by seq
      """;

  private static final String CLIENT_OWNERS =
      "select client_id, person_id from drafting.client_id where document_id = :id";

  private static final String SNAPSHOT =
      """
      insert into drafting.snapshot as known (document_id, seq, state, made_at)
      values (:id, :seq, :state, :at)
      on conflict (document_id) do update
        set seq = excluded.seq, state = excluded.state, made_at = excluded.made_at
        where known.seq < excluded.seq
      """;

  private static final String LAGGING =
      """
      select d.id from drafting.document d
      left join drafting.projection p on p.document_id = d.id
      where (p.seq is null or p.seq < d.seq) and not exists (
        select from drafting.update_log u
        where u.document_id = d.id and u.seq = d.seq and u.at > :since)
      """;

  private static final String PROJECTED =
      """
      insert into drafting.projection as known (document_id, seq)
      select * from unnest(:ids::uuid[], :seqs::bigint[]) as p (id, seq) order by id
      on conflict (document_id) do update set seq = excluded.seq where known.seq < excluded.seq
      """;

  // One round trip for a whole group. The rows are locked in the order of their ids, so that two
  // writers cannot wait for each other. A document whose rights have changed is left out: the
  // condition is checked once more on what the row says after waiting for it.
  private static final String APPEND =
      """
      with locked as materialized (
        select d.id, b.updates, b.rights
        from unnest(?::uuid[], ?::int[], ?::bigint[]) as b (id, updates, rights)
        join drafting.document d on d.id = b.id
        order by d.id for no key update of d
      ), counted as (
        update drafting.document d set seq = d.seq + l.updates
        from locked l where d.id = l.id and d.rights = coalesce(l.rights, d.rights)
        returning d.id, d.seq - l.updates as base, d.rights
      ), logged as (
        insert into drafting.update_log (document_id, seq, person_id, bytes, at)
        select c.id, c.base + u.nth, u.person, u.bytes, ?
        from unnest(?::uuid[], ?::int[], ?::uuid[], ?::bytea[]) as u (id, nth, person, bytes)
        join counted c on c.id = u.id
      ), ranged as (
        insert into drafting.update_range (document_id, client_id, from_clock, to_clock, seq)
        select c.id, r.client, r.from_clock, r.to_clock, c.base + r.nth
        from unnest(?::uuid[], ?::int[], ?::bigint[], ?::bigint[], ?::bigint[])
          as r (id, nth, client, from_clock, to_clock)
        join counted c on c.id = r.id
      )%s
      select id, base, rights from counted
      """;

  // Only few groups bring a client id that is new, and each part of the statement has its price.
  private static final String RESERVE =
      """
      , reserved as (
        insert into drafting.client_id (document_id, client_id, person_id)
        select r.id, r.client, r.person
        from unnest(?::uuid[], ?::bigint[], ?::uuid[]) as r (id, client, person)
        join counted c on c.id = r.id
      )
      """;

  private static final String APPEND_KNOWN = APPEND.formatted("");
  private static final String APPEND_NEW = APPEND.formatted(RESERVE);

  private static final String RAISE_RIGHTS =
      """
      with locked as materialized (
        select id from drafting.document where id = any(:ids) order by id for no key update
      )
      update drafting.document d set rights = d.rights + 1 from locked where d.id = locked.id
      """;

  private final JdbcClient jdbc;
  private final JdbcOperations operations;
  private final Clock clock;

  DocumentLog(JdbcClient jdbc, JdbcOperations operations, Clock clock) {
    this.jdbc = jdbc;
    this.operations = operations;
    this.clock = clock;
  }

  /** Begins an empty document. */
  void create(DocumentId id, String owner, UUID epoch) {
    jdbc.sql(CREATE)
        .param("id", id.value())
        .param("owner", owner)
        .param("epoch", epoch)
        .param("at", now())
        .update();
  }

  Optional<StoredDocument> load(DocumentId id) {
    return jdbc.sql(FIND)
        .param("id", id.value())
        .query(
            (row, number) -> document(id, row, row.getBytes("state"), row.getLong("snapshot_seq")))
        .optional();
  }

  /** The document from its first update on, without the help of a snapshot. */
  Optional<StoredDocument> loadWhole(DocumentId id) {
    return jdbc.sql(FIND)
        .param("id", id.value())
        .query((row, number) -> document(id, row, null, 0))
        .optional();
  }

  private StoredDocument document(
      DocumentId id, ResultSet row, byte @Nullable [] state, long snapshotSeq) throws SQLException {
    long seq = row.getLong("seq");
    var updates = new ArrayList<byte[]>();
    if (state != null) {
      updates.add(state);
    }
    updates.addAll(updates(id, snapshotSeq, seq));
    return new StoredDocument(
        id,
        row.getString("owner"),
        row.getObject("epoch", UUID.class),
        seq,
        snapshotSeq,
        updates,
        clientOwners(id));
  }

  private List<byte[]> updates(DocumentId id, long after, long upTo) {
    return jdbc.sql(UPDATES)
        .param("id", id.value())
        .param("after", after)
        .param("upTo", upTo)
        .query((row, number) -> row.getBytes(1))
        .list();
  }

  private Map<Long, PersonId> clientOwners(DocumentId id) {
    var owners = new HashMap<Long, PersonId>();
    jdbc.sql(CLIENT_OWNERS)
        .param("id", id.value())
        .query(
            row -> {
              UUID person = row.getObject("person_id", UUID.class);
              owners.put(
                  row.getLong("client_id"), person == null ? Replica.SERVER : new PersonId(person));
            });
    return owners;
  }

  /**
   * Where a document's new entries stand.
   *
   * @param base the number that they are counted from: the first has that number plus one
   * @param rights the version of the document's rights
   */
  record Appended(long base, long rights) {}

  /** Appends, in the caller's transaction, whatever the version of the rights. */
  Map<DocumentId, Appended> append(List<LogEntry> entries) {
    return append(entries, Map.of());
  }

  /**
   * Appends, in the caller's transaction. Entries of one document keep their order.
   *
   * @param rights for a document the version that its rights must still have, if any
   * @return where the entries of each document stand; a document that is missing has other rights
   *     by now, and nothing was written into it
   * @throws org.springframework.dao.DuplicateKeyException when a part of a clock or a client id is
   *     in the log already
   */
  Map<DocumentId, Appended> append(List<LogEntry> entries, Map<DocumentId, Long> rights) {
    var rows = new AppendRows(entries, rights);
    var appended = new HashMap<DocumentId, Appended>();
    operations.query(
        rows.reserves() ? APPEND_NEW : APPEND_KNOWN,
        statement -> rows.bind(statement, now()),
        row -> {
          appended.put(
              new DocumentId(row.getObject(1, UUID.class)),
              new Appended(row.getLong(2), row.getLong(3)));
        });
    return appended;
  }

  /** Raises the version of these documents' rights, in the caller's transaction. */
  void raiseRights(Set<DocumentId> documents) {
    jdbc.sql(RAISE_RIGHTS)
        .param("ids", documents.stream().map(DocumentId::value).toArray(UUID[]::new))
        .update();
  }

  /** Keeps a document's state at a number, unless a newer one is kept already. */
  void snapshot(DocumentId id, long seq, byte[] state) {
    jdbc.sql(SNAPSHOT)
        .param("id", id.value())
        .param("seq", seq)
        .param("state", state)
        .param("at", now())
        .update();
  }

  /** The documents whose owners have not taken over content that is older than that. */
  List<DocumentId> lagging(Duration age) {
    return jdbc.sql(LAGGING)
        .param("since", now().minus(age))
        .query((row, number) -> new DocumentId(row.getObject(1, UUID.class)))
        .list();
  }

  /** Remembers that the owners have taken over the content of documents up to these numbers. */
  void projected(Map<DocumentId, Long> numbers) {
    var ids = numbers.keySet().toArray(DocumentId[]::new);
    jdbc.sql(PROJECTED)
        .param("ids", Stream.of(ids).map(DocumentId::value).toArray(UUID[]::new))
        .param("seqs", Stream.of(ids).map(numbers::get).toArray(Long[]::new))
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  static @Nullable UUID personOrNull(PersonId author) {
    return author.equals(Replica.SERVER) ? null : author.value();
  }
}
