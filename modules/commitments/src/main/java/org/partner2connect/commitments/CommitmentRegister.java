package org.partner2connect.commitments;

import java.util.List;
import java.util.SortedSet;
import org.partner2connect.commitments.CommitmentHistory.Correction;
import org.partner2connect.commitments.InvalidCommitment.Problem;
import org.partner2connect.kernel.Line;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes commitments, from the draft to the register. Whoever sits for the leading organisation
 * writes; its focal point and alternates hand in, correct and withdraw; the secretariat returns or
 * approves and changes nothing.
 *
 * <p>Every change names the version that its author has seen and is refused when somebody else was
 * faster. What the person may not know of is refused as unknown.
 */
@Service
@Transactional
public class CommitmentRegister {

  /** Of a reason that everybody reads, in characters. */
  public static final int LONGEST_REASON = 1_000;

  /** Of the secretariat's note to the organisation, in characters. */
  public static final int LONGEST_NOTE = 4_000;

  private final Ledger ledger;
  private final CommitmentRights rights;
  private final ContentCheck check;
  private final Deciding deciding;
  private final Handing handing;

  CommitmentRegister(
      Ledger ledger,
      CommitmentRights rights,
      ContentCheck check,
      Deciding deciding,
      Handing handing) {
    this.ledger = ledger;
    this.rights = rights;
    this.check = check;
    this.deciding = deciding;
    this.handing = handing;
  }

  /** What of it could not be taken, in the order of the form; whole: as if it were handed in. */
  @PreAuthorize("isAuthenticated()")
  @Transactional(readOnly = true)
  public List<Problem> problemsOf(CommitmentContent content, boolean whole) {
    return check.problemsOf(TextCheck.plain(content), whole);
  }

  /** The codes of the currencies in which amounts are kept, in their order. */
  @PreAuthorize("isAuthenticated()")
  @Transactional(readOnly = true)
  public SortedSet<String> currencies() {
    return check.currencies();
  }

  /**
   * Begins a draft of the current person's organisation.
   *
   * @throws InvalidCommitment when something in it cannot be kept
   */
  @PreAuthorize("isAuthenticated()")
  public CommitmentId begin(CommitmentContent draft) {
    var organisation = rights.own();
    var content = check.accept(draft, false);
    var person = handing.person();
    return ledger.keep(Commitment.begin(Lead.of(organisation), content, person, ledger.now())).id();
  }

  /**
   * Keeps what has been written of a draft or of what was returned.
   *
   * @return the version from now on
   * @throws InvalidCommitment when something in it cannot be kept
   */
  @PreAuthorize("isAuthenticated()")
  public long save(CommitmentId id, long version, CommitmentContent content) {
    var commitment = ledger.open(id);
    rights.requireSeat(commitment);
    Ledger.requireSeen(commitment, version);
    commitment.require(CommitmentStatus::isBeingWritten);
    var accepted = check.accept(content, false);
    deciding.requireCurrencyKept(commitment, accepted);
    if (accepted.equals(commitment.content())) {
      return version;
    }
    return version(ledger.keep(commitment.saved(accepted, ledger.now())));
  }

  /** Throws an unsubmitted draft away. */
  @PreAuthorize("isAuthenticated()")
  public void discard(CommitmentId id, long version) {
    var commitment = ledger.open(id);
    rights.requireSeat(commitment);
    Ledger.requireSeen(commitment, version);
    commitment.require(CommitmentStatus.DRAFT::equals);
    ledger.discard(commitment);
  }

  /**
   * Hands it in to the secretariat. It gets its number, and its focal point a copy by mail.
   *
   * @throws InvalidCommitment when something is missing
   */
  @PreAuthorize("isAuthenticated()")
  public void submit(CommitmentId id, long version) {
    var commitment = ledger.open(id);
    rights.requireFocalPoint(commitment);
    Ledger.requireSeen(commitment, version);
    commitment.require(CommitmentStatus::isBeingWritten);
    check.accept(commitment.content(), true);
    handing.submit(commitment);
  }

  /** Gives it back with a note, which the organisation gets by mail. */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public void returnToOrganisation(CommitmentId id, long version, String note) {
    var commitment = ledger.open(id);
    rights.requireImpartial(commitment);
    Ledger.requireSeen(commitment, version);
    commitment.require(CommitmentStatus::isDecidable);
    handing.giveBack(commitment, Line.of(TextCheck.plain(note), LONGEST_NOTE));
  }

  /** Publishes it or, when it waits for an event, approves it under embargo. */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public void approve(CommitmentId id, long version) {
    var commitment = ledger.open(id);
    rights.requireImpartial(commitment);
    Ledger.requireSeen(commitment, version);
    handing.approve(commitment);
  }

  /**
   * Puts right what was published. Every changed value stays readable beside the new one, with the
   * reason. The event at which it was announced cannot be changed any more.
   *
   * @return the version from now on
   */
  @PreAuthorize("isAuthenticated()")
  public long correct(CommitmentId id, long version, CommitmentContent content, String reason) {
    var commitment = ledger.open(id);
    rights.requireFocalPoint(commitment);
    Ledger.requireSeen(commitment, version);
    commitment.require(CommitmentStatus.PUBLISHED::equals);
    var why = Line.of(TextCheck.plain(reason), LONGEST_REASON);
    var accepted = check.accept(content.withEvent(null), true);
    deciding.requireCurrencyKept(commitment, accepted);
    return version(handing.correct(commitment, accepted, why));
  }

  /**
   * Withdraws it. Once published it stays readable, marked and with the reason; counted no more.
   */
  @PreAuthorize("isAuthenticated()")
  public void withdraw(CommitmentId id, long version, String reason) {
    var commitment = ledger.open(id);
    rights.requireFocalPoint(commitment);
    Ledger.requireSeen(commitment, version);
    commitment.require(CommitmentStatus::isWithdrawable);
    handing.withdraw(commitment, Line.of(TextCheck.plain(reason), LONGEST_REASON));
  }

  /** What a correction would change, value by value; nothing is stored. */
  @PreAuthorize("isAuthenticated()")
  @Transactional(readOnly = true)
  public List<Correction> corrections(CommitmentContent before, CommitmentContent after) {
    return Corrections.between(TextCheck.plain(before), TextCheck.plain(after), "", ledger.now());
  }

  private static long version(Commitment commitment) {
    var version = commitment.version();
    return version == null ? 0 : version;
  }
}
