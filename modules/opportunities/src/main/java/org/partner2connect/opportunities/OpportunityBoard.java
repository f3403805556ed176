package org.partner2connect.opportunities;

import org.partner2connect.opportunities.OpportunityRights.Acting;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where needs and offers are posted, changed and closed. A change takes the version that the person
 * saw, and is refused with {@link ChangedMeanwhile} when somebody was faster.
 */
@Service
@Transactional
public class OpportunityBoard {

  private static final String SECRETARIAT = "SECRETARIAT";

  private final OpportunityRecord record;
  private final OpportunityCheck check;
  private final OpportunityRights rights;
  private final OpportunityQueries queries;
  private final Correspondence correspondence;

  OpportunityBoard(
      OpportunityRecord record,
      OpportunityCheck check,
      OpportunityRights rights,
      OpportunityQueries queries,
      Correspondence correspondence) {
    this.record = record;
    this.check = check;
    this.rights = rights;
    this.queries = queries;
    this.correspondence = correspondence;
  }

  /** Posts it for the organisation for which the current person sits. */
  @PreAuthorize("@opportunityRights.isSeated()")
  public OpportunityId post(OpportunityContent content) {
    var seat = rights.lockSeat();
    var checked = check.check(content);
    var posted =
        Opportunity.post(
            record.nextReference(), checked, seat.organisation().id(), seat.person(), record.now());
    return record.post(posted, new Acting(seat.person(), seat.role().name()));
  }

  /**
   * Calls for partners for an action, in the name of the group whose plan it stands in; for its
   * chair and vice-chairs. Refuses a second call for the same action.
   */
  @PreAuthorize("@opportunityRights.isSeated()")
  public OpportunityId callForPartners(OpportunityContent content) {
    var group = check.groupOf(content);
    if (group == null) {
      throw new UnknownAction();
    }
    var who = rights.lockLeading(group);
    var checked = check.check(content);
    if (record.isCalledFor(checked)) {
      throw new CallStands();
    }
    var posted =
        Opportunity.call(record.nextReference(), checked, group, who.person(), record.now());
    return record.post(posted, who);
  }

  /** Says something else from now on; what it is, a need or an offer, it stays. */
  @PreAuthorize("isAuthenticated()")
  public void change(OpportunityId id, long version, OpportunityContent content) {
    var who = acting(id);
    var changed = record.take(id, version).changed(check.check(content), record.now());
    record.change(changed, who);
  }

  /** Takes no more answers. */
  @PreAuthorize("isAuthenticated()")
  public void close(OpportunityId id, long version) {
    var who = acting(id);
    record.close(record.take(id, version).closed(record.now()), who);
  }

  /**
   * Takes an improper one away and tells its author why.
   *
   * @param reason at most {@value OpportunityRules#LONGEST_SCOPE} characters; the author reads it
   */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public void withdraw(OpportunityId id, long version, String reason) {
    var before = queries.find(id).orElseThrow(UnknownOpportunity::new);
    if (!rights.mayWithdraw(before.by())) {
      throw new OwnOrganisation();
    }
    var withdrawn = record.take(id, version).withdrawn(reason, record.now());
    record.close(withdrawn, new Acting(rights.person(), SECRETARIAT));
    correspondence.tell(
        before, new Correspondence.Letter("withdrawn", before, withdrawn.withdrawalReason()));
  }

  /** As whom the person acts; to those who may not know of it, it does not exist. */
  private Acting acting(OpportunityId id) {
    var found = queries.find(id).orElseThrow(UnknownOpportunity::new);
    return rights.lockActing(found.by());
  }
}
