package org.partner2connect.drafting.late;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partner2connect.drafting.DocumentId;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.CallerDecides;
import org.partner2connect.kernel.Ids;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the text that came too late to join its document, and keeps it. */
@Service
public class LateContributions {

  /** How long after they could last write somebody may hand something in. */
  static final Duration GRACE = Duration.ofDays(30);

  /** How much one person may hand in for one document in 24 hours. */
  static final int MOST_A_DAY = 10;

  private final CurrentPerson current;
  private final LateContributionLog log;
  private final Clock clock;

  LateContributions(CurrentPerson current, LateContributionLog log, Clock clock) {
    this.current = current;
    this.log = log;
    this.clock = clock;
  }

  /**
   * What the sender is told.
   *
   * @param first false when the same work had been handed in before
   */
  public record Receipt(UUID id, Instant receivedAt, boolean first) {}

  /**
   * Keeps what the current person hands in, once for each key; empty when there is no such document
   * for them: whoever could not write in it in the last 30 days learns nothing about it.
   *
   * @throws TooManyContributions when there were ten in the last 24 hours
   */
  @Transactional
  @PreAuthorize("isAuthenticated()")
  public Optional<Receipt> handIn(DocumentId document, HandedIn work) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return current
        .id()
        .flatMap(
            person ->
                log.lockWriter(document, person, now.minus(GRACE))
                    .map(organisation -> keep(document, person, organisation, work, now)));
  }

  /** The writer's row is locked, so that one person's are taken one by one. */
  private Receipt keep(
      DocumentId document, PersonId person, String organisation, HandedIn work, Instant now) {
    Optional<Receipt> known = log.find(document, person, work.key());
    if (known.isPresent()) {
      return known.get();
    }
    if (log.countSince(document, person, now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
      throw new TooManyContributions(MOST_A_DAY);
    }
    UUID id = Ids.next();
    log.add(id, document, person, organisation, work, now);
    return new Receipt(id, now, true);
  }

  /** What has been handed in for a document, newest first. */
  @CallerDecides("the document's owner knows who looks after late contributions")
  public List<LateContribution> of(DocumentId document) {
    return log.list(document);
  }

  /** One contribution's words, if it belongs to that document. */
  @CallerDecides("the document's owner knows who looks after late contributions")
  public Optional<HandedIn> read(DocumentId document, UUID id) {
    return log.read(document, id);
  }

  /** Notes who has dealt with it; whoever did so first stays. False: there is no such open one. */
  @Transactional
  @CallerDecides("the document's owner knows who looks after late contributions")
  public boolean done(DocumentId document, UUID id, PersonId by) {
    return log.done(document, id, by, clock.instant());
  }
}
