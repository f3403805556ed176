package org.partner2connect.commitments.shares;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.partner2connect.calendar.CalendarQueries;
import org.partner2connect.calendar.EventDates;
import org.partner2connect.commitments.CommitmentStatus;
import org.partner2connect.commitments.Partnering;
import org.partner2connect.commitments.Partnering.Joint;
import org.partner2connect.commitments.acting.Acting;
import org.partner2connect.kernel.Line;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a partner leave a commitment that it had joined, with a reason that everybody reads once the
 * commitment is published. Its share is counted no more and stays on record. Not while it is being
 * announced: what is said aloud must stand.
 */
@Service
@Transactional
public class Leaving {

  /** Of the reason, in characters. */
  public static final int LONGEST_REASON = 1_000;

  private final Partnering commitments;
  private final ShareDesk desk;
  private final Acting acting;
  private final CalendarQueries calendar;
  private final Clock clock;

  Leaving(
      Partnering commitments,
      ShareDesk desk,
      Acting acting,
      CalendarQueries calendar,
      Clock clock) {
    this.commitments = commitments;
    this.desk = desk;
    this.acting = acting;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * Leaves, for the partner; a second time, nothing happens. The lead is told, and those of the
   * secretariat who had decided on the commitment.
   */
  @PreAuthorize("isAuthenticated()")
  public void leave(ShareId id, String reason) {
    desk.requireSay(desk.open(id));
    var why = Line.of(reason.strip(), LONGEST_REASON);
    var joint = commitments.open(desk.open(id).commitment());
    var share = desk.open(id);
    if (share.status() == ShareStatus.LEFT) {
      return;
    }
    if (share.status() != ShareStatus.CONFIRMED) {
      throw new NotJoined();
    }
    if (!joint.isOpen()) {
      throw new SharesClosed(joint.name());
    }
    if (isEventOn(joint)) {
      throw new BeingAnnounced(joint.name());
    }
    desk.leave(joint, share, why, clock.instant());
  }

  /** Whether it waits for an event that takes place today. */
  private boolean isEventOn(Joint joint) {
    return joint.status() == CommitmentStatus.APPROVED
        && Optional.ofNullable(joint.content().event())
            .flatMap(calendar::find)
            .filter(event -> isOn(event.dates()))
            .isPresent();
  }

  private boolean isOn(EventDates dates) {
    var today = LocalDate.ofInstant(clock.instant(), dates.zone());
    return !today.isBefore(dates.first()) && !today.isAfter(dates.last());
  }
}
