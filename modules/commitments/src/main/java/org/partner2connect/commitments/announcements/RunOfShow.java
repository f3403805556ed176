package org.partner2connect.commitments.announcements;

import java.util.UUID;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.kernel.Line;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prepares the run of show of an event: the order of its commitments, who takes the floor for each,
 * and what the operators should know. Several operators work on it at once; whoever acts on what is
 * no longer so is told by an {@link OptimisticLockingFailureException}, and nothing changes.
 */
@Service
@Transactional
public class RunOfShow {

  /** How many characters the name of an office or organisation may have. */
  public static final int LONGEST_SPEAKER = 200;

  /** How many characters a note may have. */
  public static final int LONGEST_NOTE = 1_000;

  private final RunLog log;

  RunOfShow(RunLog log) {
    this.log = log;
  }

  /**
   * Lets two neighbours change places.
   *
   * @param upper the one that comes first until then
   * @param lower the one that follows directly
   */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public void exchange(UUID event, CommitmentId upper, CommitmentId lower) {
    log.open(event);
    var order = log.order(event);
    int place = order.indexOf(upper);
    if (place < 0 || place + 1 >= order.size() || !order.get(place + 1).equals(lower)) {
      throw new OptimisticLockingFailureException(
          "%s and %s are no neighbours".formatted(upper, lower));
    }
    log.exchange(upper, lower);
  }

  /**
   * Says who takes the floor for a commitment, and what the operators should know.
   *
   * @param version of what its author has seen
   * @param speaker an office or an organisation, shown in the hall; may be blank
   * @param note for the operators only; may be blank
   */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public void describe(UUID event, CommitmentId id, long version, String speaker, String note) {
    var who = checkedSpeaker(speaker);
    var what = checkedNote(note);
    log.open(event);
    if (!log.describe(event, id, version, who, what)) {
      throw new OptimisticLockingFailureException("%s is not at %d".formatted(id, version));
    }
  }

  /** The speaker as it is kept, in one line; refuses what is too long. */
  public static String checkedSpeaker(String text) {
    return text.isBlank() ? "" : Line.of(text.strip().replaceAll("\\s+", " "), LONGEST_SPEAKER);
  }

  /** The note as it is kept; refuses what is too long. */
  public static String checkedNote(String text) {
    return text.isBlank() ? "" : Line.of(text.strip(), LONGEST_NOTE);
  }
}
