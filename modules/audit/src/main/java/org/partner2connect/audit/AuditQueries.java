package org.partner2connect.audit;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.identity.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Looks into the record of deeds: the secretariat and the administrator into all of it, everybody
 * into the own deeds.
 */
@Service
public class AuditQueries {

  /** The most records of a page. */
  public static final int MOST = 200;

  private final RecordLog log;
  private final ChainCheck chain;
  private final CurrentPerson current;

  AuditQueries(RecordLog log, ChainCheck chain, CurrentPerson current) {
    this.log = log;
    this.chain = chain;
    this.current = current;
  }

  /** All that was done to a subject, newest first. */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'ADMINISTRATOR')")
  public List<AuditRecord> about(UUID subject) {
    return log.about(subject);
  }

  /**
   * A page of the record, newest first.
   *
   * @param offset how many to leave out, from 0
   * @param limit at most {@link #MOST}
   */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'ADMINISTRATOR')")
  public List<AuditRecord> page(AuditFilter filter, long offset, int limit) {
    return log.page(filter, checked(offset), limitOf(limit));
  }

  /** How many records a filter lets through. */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'ADMINISTRATOR')")
  public long count(AuditFilter filter) {
    return log.count(filter);
  }

  /** The kinds of subjects that stand on record. */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'ADMINISTRATOR')")
  public List<String> subjectTypes() {
    return log.subjectTypes();
  }

  /** The people who did something that stands on record. */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'ADMINISTRATOR')")
  public Set<PersonId> people() {
    return log.people().stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A page of the deeds of whoever asks, newest first.
   *
   * @param offset how many to leave out, from 0
   * @param limit at most {@link #MOST}
   */
  @PreAuthorize("isAuthenticated()")
  public List<AuditRecord> own(long offset, int limit) {
    return log.page(ownFilter(), checked(offset), limitOf(limit));
  }

  /** How many deeds of whoever asks stand on record. */
  @PreAuthorize("isAuthenticated()")
  public long countOwn() {
    return log.count(ownFilter());
  }

  /** Looks at every record, whether it is as it was written. Reads all of them. */
  @PreAuthorize("hasRole('ADMINISTRATOR')")
  public ChainState verify() {
    return chain.run();
  }

  private AuditFilter ownFilter() {
    return new AuditFilter(null, current.require().value(), null);
  }

  private static long checked(long offset) {
    if (offset < 0) {
      throw new IllegalArgumentException("no such page");
    }
    return offset;
  }

  private static int limitOf(int limit) {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("no such page");
    }
    return limit;
  }
}
