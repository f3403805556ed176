package org.partner2connect.commitments;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.commitments.acting.Acting;
import org.partner2connect.kernel.CallerDecides;
import org.partner2connect.membership.OrganisationId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads commitments, as far as the current person may know of them. A draft is its organisation's
 * and that of the partners it asks; what is handed in, the secretariat's too; what is published,
 * everybody's.
 *
 * <p>Other modules may join the views {@code commitments.published_*}, in which there is only what
 * everybody may see.
 */
@Service
@Transactional(readOnly = true)
public class CommitmentQueries {

  private final Commitments commitments;
  private final CommitmentRights rights;
  private final DetailReading reading;
  private final RowQueries rows;
  private final Acting acting;

  CommitmentQueries(
      Commitments commitments,
      CommitmentRights rights,
      DetailReading reading,
      RowQueries rows,
      Acting acting) {
    this.commitments = commitments;
    this.rights = rights;
    this.reading = reading;
    this.rows = rows;
    this.acting = acting;
  }

  /** Those commitments, whatever their state; unknown ids are left out. */
  @CallerDecides("the module that shows them has decided that the reader may know of them")
  public Map<CommitmentId, CommitmentReference> findReferences(
      Set<CommitmentId> ids, Locale locale) {
    return ids.isEmpty()
        ? Map.of()
        : rows.byId(ids, locale).stream()
            .map(CommitmentQueries::reference)
            .collect(Collectors.toUnmodifiableMap(CommitmentReference::id, Function.identity()));
  }

  /** The commitment whole, unless the current person may not know of it. */
  @PreAuthorize("isAuthenticated()")
  public Optional<CommitmentDetail> find(CommitmentId id) {
    return commitments.findByIdValue(id.value()).filter(rights::reads).map(reading::of);
  }

  /** Everything that the organisation leads, the last changed first, for those who sit for it. */
  @PreAuthorize("isAuthenticated()")
  public List<CommitmentRow> ofOrganisation(OrganisationId organisation, Locale locale) {
    return acting.sitsFor(organisation) ? rows.ofOrganisation(organisation, locale) : List.of();
  }

  /** What others lead and the organisation joins or is asked to join, for those who sit for it. */
  @PreAuthorize("isAuthenticated()")
  public List<CommitmentRow> joinedBy(OrganisationId organisation, Locale locale) {
    return acting.sitsFor(organisation) ? rows.ofPartner(organisation, locale) : List.of();
  }

  /**
   * What is in those states, longest handed in first; drafts are left out.
   *
   * @param offset how many to skip
   * @param limit how many at most, up to 500
   */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public List<CommitmentRow> forReview(
      Set<CommitmentStatus> states, int offset, int limit, Locale locale) {
    var shown =
        states.stream()
            .filter(status -> status != CommitmentStatus.DRAFT)
            .collect(Collectors.toSet());
    return rows.inStates(shown, offset, limit, locale);
  }

  /** How many are in each state; zeros included. */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public Map<CommitmentStatus, Integer> counts() {
    return rows.counts();
  }

  /**
   * What delivers that action: published commitments, and those that the current person's
   * organisation is making.
   */
  @PreAuthorize("isAuthenticated()")
  public List<CommitmentRow> delivering(CommitmentContent.Delivery delivery, Locale locale) {
    var own = acting.seat().map(seat -> seat.organisation().id()).orElse(null);
    return rows.delivering(delivery, own, locale);
  }

  /** The same for all actions of a plan; an action that nobody delivers is left out. */
  @PreAuthorize("isAuthenticated()")
  public Map<UUID, List<CommitmentRow>> deliveringPlan(PlanId plan, Locale locale) {
    var own = acting.seat().map(seat -> seat.organisation().id()).orElse(null);
    return rows.deliveringPlan(plan, own, locale);
  }

  private static CommitmentReference reference(CommitmentRow row) {
    return new CommitmentReference(
        row.id(), row.reference(), row.title(), row.leadName(), row.organisation(), row.status());
  }
}
