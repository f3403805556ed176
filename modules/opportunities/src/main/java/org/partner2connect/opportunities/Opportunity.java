package org.partner2connect.opportunities;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.Ids;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/** A need or an offer of an organisation, or a group's call for partners. */
@AggregateRoot
@Table(schema = "opportunities", name = "opportunity")
record Opportunity(
    @Id @Identity @Embedded(onEmpty = OnEmpty.USE_NULL) OpportunityId id,
    String reference,
    @Embedded(onEmpty = OnEmpty.USE_NULL) OpportunityContent content,
    @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "organisation_")
        @Nullable OrganisationId organisation,
    @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "group_") @Nullable WorkingGroupId group,
    OpportunityStatus status,
    Instant postedAt,
    UUID postedBy,
    UUID keeper,
    Instant changedAt,
    @Nullable Instant endedAt,
    @Nullable String withdrawalReason,
    @Version @Nullable Long version) {

  /** Where days begin and end. */
  static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

  static Opportunity post(
      String reference,
      OpportunityContent content,
      OrganisationId organisation,
      PersonId person,
      Instant at) {
    return posted(reference, content, organisation, null, person, at);
  }

  /** A call for partners by a working group. */
  static Opportunity call(
      String reference,
      OpportunityContent content,
      WorkingGroupId group,
      PersonId person,
      Instant at) {
    if (content.kind() != OpportunityKind.NEED || content.actionId() == null) {
      throw new IllegalArgumentException("a group calls for what an action needs");
    }
    return posted(reference, content, null, group, person, at);
  }

  private static Opportunity posted(
      String reference,
      OpportunityContent content,
      @Nullable OrganisationId organisation,
      @Nullable WorkingGroupId group,
      PersonId person,
      Instant at) {
    refuseOver(content, at);
    return new Opportunity(
        new OpportunityId(Ids.next()),
        reference,
        content,
        organisation,
        group,
        OpportunityStatus.OPEN,
        at,
        person.value(),
        person.value(),
        at,
        null,
        null,
        null);
  }

  Opportunity changed(OpportunityContent other, Instant at) {
    requireOpen();
    refuseOver(other, at);
    if (other.kind() != content.kind()) {
      throw new IllegalArgumentException("a need does not become an offer");
    }
    return with(other, status, at, null, null);
  }

  Opportunity closed(Instant at) {
    requireOpen();
    return with(content, OpportunityStatus.CLOSED, at, at, null);
  }

  /** Taken away by the secretariat, even after it was closed: the text is what is improper. */
  Opportunity withdrawn(String reason, Instant at) {
    if (status == OpportunityStatus.WITHDRAWN) {
      throw new NoLongerOpen(reference);
    }
    return with(content, OpportunityStatus.WITHDRAWN, at, at, OpportunityRules.words(reason));
  }

  private void requireOpen() {
    if (status != OpportunityStatus.OPEN) {
      throw new NoLongerOpen(reference);
    }
  }

  private static void refuseOver(OpportunityContent content, Instant at) {
    OpportunityRules.notOver(content.ends(), LocalDate.ofInstant(at, GENEVA));
  }

  private Opportunity with(
      OpportunityContent next,
      OpportunityStatus then,
      Instant at,
      @Nullable Instant ended,
      @Nullable String reason) {
    return new Opportunity(
        id,
        reference,
        next,
        organisation,
        group,
        then,
        postedAt,
        postedBy,
        keeper,
        at,
        ended,
        reason,
        version);
  }
}
