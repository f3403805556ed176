package org.partner2connect.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.partner2connect.kernel.Deed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts deeds on record, one after the other over all nodes. */
@Component
class DeedLog {

  /** Held until the transaction ends; the number is this table's own. */
  private static final String LOCK = "select pg_advisory_xact_lock(7203417201)";

  private static final String KNOWN =
      """
      select exists (
        select 1 from audit.record
        where what = :what and person is not distinct from cast(:person as uuid)
          and subject = :subject and at = :at)
      """;
  private static final String LAST =
      "select number, hash from audit.record order by number desc limit 1";
  private static final String ADD =
      """
      insert into audit.record (number, what, person, role, subject_type, subject, subject_name, reason,
        at, recorded_at, previous, hash)
      values (:number, :what, cast(:person as uuid), :role, :subjectType, :subject, :subjectName, :reason,
        :at, :recordedAt, :previous, :hash)
      """;

  private record End(long number, byte[] hash) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  DeedLog(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Adds a deed at the end of the chain, unless it is there already: an event may come twice. Two
   * deeds of one kind by one person to one subject in the same microsecond are one.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void append(Deed told) {
    var deed = storable(told);
    jdbc.sql(LOCK).query((row, number) -> true).single();
    if (isKnown(deed)) {
      return;
    }
    var end =
        jdbc.sql(LAST)
            .query((row, number) -> new End(row.getLong("number"), row.getBytes("hash")))
            .optional()
            .orElseGet(() -> new End(0, Link.origin()));
    add(new Link(end.number() + 1, deed, stored(clock.instant()), end.hash()));
  }

  private boolean isKnown(Deed deed) {
    return jdbc.sql(KNOWN)
        .param("what", deed.what())
        .param("person", deed.person())
        .param("subject", deed.subject())
        .param("at", at(deed.at()))
        .query(Boolean.class)
        .single();
  }

  private void add(Link link) {
    var deed = link.deed();
    jdbc.sql(ADD)
        .param("number", link.number())
        .param("what", deed.what())
        .param("person", deed.person())
        .param("role", deed.role())
        .param("subjectType", deed.subjectType())
        .param("subject", deed.subject())
        .param("subjectName", deed.subjectName())
        .param("reason", deed.reason())
        .param("at", at(deed.at()))
        .param("recordedAt", at(link.recordedAt()))
        .param("previous", link.previous())
        .param("hash", link.hash())
        .update();
  }

  // The hash is taken of what will be read again: microseconds, and no character U+0000.
  private static Deed storable(Deed deed) {
    var reason = deed.reason();
    return new Deed(
        deed.what(),
        deed.person(),
        deed.role(),
        deed.subjectType(),
        deed.subject(),
        stored(deed.subjectName()),
        reason == null ? null : stored(reason),
        stored(deed.at()));
  }

  private static Instant stored(Instant at) {
    return at.truncatedTo(ChronoUnit.MICROS);
  }

  private static String stored(String text) {
    return text.replace('\0', '\ufffd');
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
