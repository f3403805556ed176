package org.partner2connect.opportunities;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.Deed;
import org.partner2connect.opportunities.OpportunityRights.Acting;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Keeps needs and offers, and tells who did what to them. */
@Component
class OpportunityRecord {

  private static final String SUBJECT = "OPPORTUNITY";

  private final Opportunities opportunities;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OpportunityRecord(Opportunities opportunities, ApplicationEventPublisher events, Clock clock) {
    this.opportunities = opportunities;
    this.events = events;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** The number of the next one. */
  String nextReference() {
    return "P2C-O-%03d".formatted(opportunities.nextNumber());
  }

  /** The one that the person saw, locked until the transaction ends. */
  Opportunity take(OpportunityId id, long version) {
    var found = opportunities.findByIdValue(id.value()).orElseThrow(UnknownOpportunity::new);
    if (found.version() == null || found.version() != version) {
      throw new ChangedMeanwhile(found.reference());
    }
    return found;
  }

  boolean isCalledFor(OpportunityContent content) {
    var plan = content.planId();
    var action = content.actionId();
    return plan != null
        && action != null
        && opportunities.existsByContentPlanIdAndContentActionIdAndGroupValueIsNotNullAndStatus(
            plan, action, OpportunityStatus.OPEN);
  }

  OpportunityId post(Opportunity posted, Acting who) {
    Opportunity saved;
    try {
      saved = opportunities.save(posted);
    } catch (DuplicateKeyException raced) {
      throw new CallStands();
    }
    var deed = deed(saved, posted.group() == null ? "posted" : "called", who, null);
    events.publishEvent(new OpportunityPosted(saved.id(), deed, deed.at()));
    return saved.id();
  }

  void change(Opportunity changed, Acting who) {
    var saved = opportunities.save(changed);
    var deed = deed(saved, "changed", who, null);
    events.publishEvent(new OpportunityChanged(saved.id(), deed, deed.at()));
  }

  void close(Opportunity closed, Acting who) {
    var saved = opportunities.save(closed);
    var reason = saved.withdrawalReason();
    var deed = deed(saved, reason == null ? "closed" : "withdrawn", who, reason);
    events.publishEvent(new OpportunityClosed(saved.id(), reason != null, deed, deed.at()));
  }

  private static Deed deed(
      Opportunity opportunity, String what, Acting who, @Nullable String reason) {
    return new Deed(
        "opportunities.audit." + what,
        who.person().value(),
        who.role(),
        SUBJECT,
        opportunity.id().value(),
        opportunity.reference(),
        reason,
        opportunity.changedAt());
  }
}
