package org.partner2connect.progress.reports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.partner2connect.identity.Addressee;
import org.partner2connect.progress.Geneva;
import org.partner2connect.progress.ReportedCommitment;
import org.partner2connect.progress.SpokespeopleQueries;
import org.partner2connect.progress.Standing;
import org.partner2connect.progress.reports.ReportMails.Occasion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks organisations for their reports: yearly, and again after thirty and after sixty days. */
@Component
class Requests {

  /** For so long a link can be used. */
  static final Duration VALID = Duration.ofDays(60);

  private static final Duration FIRST_REMINDER = Duration.ofDays(30);
  private static final Duration SECOND_REMINDER = Duration.ofDays(60);
  private static final Duration A_DAY = Duration.ofDays(1);

  private final RequestLog log;
  private final SpokespeopleQueries spokespeople;
  private final ReportMails mails;
  private final Clock clock;

  Requests(RequestLog log, SpokespeopleQueries spokespeople, ReportMails mails, Clock clock) {
    this.log = log;
    this.spokespeople = spokespeople;
    this.mails = mails;
    this.clock = clock;
  }

  /** Does for one commitment what its day asks for; a second time on that day, nothing. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void tend(Standing standing) {
    var now = clock.instant();
    var commitment = standing.commitment();
    if (standing.askedAt() == null) {
      if (standing.isDue(Geneva.day(now)) && log.ask(commitment.id(), now)) {
        write(standing, Occasion.YEARLY, now);
      }
      return;
    }
    if (log.remindAfter60(commitment.id(), now.minus(SECOND_REMINDER), now)) {
      // Whoever was away for the first reminder does not get both at once.
      log.remindAfter30(commitment.id(), now, now);
      write(standing, Occasion.AFTER_60_DAYS, now);
    } else if (log.remindAfter30(commitment.id(), now.minus(FIRST_REMINDER), now)) {
      write(standing, Occasion.AFTER_30_DAYS, now);
    }
  }

  /** Reminds at once, at most once a day; says how many people were written to. */
  @Transactional(propagation = Propagation.MANDATORY)
  int chase(Standing standing) {
    var now = clock.instant();
    var commitment = standing.commitment();
    boolean first = log.ask(commitment.id(), now);
    if (!first && !log.chase(commitment.id(), now.minus(A_DAY), now)) {
      throw new RemindedToday(commitment.reference());
    }
    int written = write(standing, Occasion.BY_THE_SECRETARIAT, now);
    if (written == 0) {
      throw new NobodyToRemind(commitment.leadName());
    }
    return written;
  }

  /** A link to somebody who has taken over from another. */
  @Transactional(propagation = Propagation.MANDATORY)
  void hand(Standing standing, Addressee successor) {
    var now = clock.instant();
    log.lockOpen(standing.commitment().id())
        .ifPresent(request -> write(standing, request, successor, Occasion.YEARLY, now));
  }

  private int write(Standing standing, Occasion occasion, Instant now) {
    var people = people(standing.commitment());
    log.lockOpen(standing.commitment().id())
        .ifPresent(
            request -> people.forEach(person -> write(standing, request, person, occasion, now)));
    return people.size();
  }

  private List<Addressee> people(ReportedCommitment commitment) {
    var organisation = commitment.organisation();
    return organisation == null ? List.of() : spokespeople.of(organisation);
  }

  private void write(
      Standing standing, UUID request, Addressee person, Occasion occasion, Instant now) {
    var expires = now.plus(VALID);
    var commitment = standing.commitment();
    var id = log.issue(request, person.id(), now, expires);
    mails.ask(
        commitment,
        person,
        occasion,
        standing.due(),
        new RequestLog.Link(id, commitment.id(), person.id(), expires, null));
  }
}
