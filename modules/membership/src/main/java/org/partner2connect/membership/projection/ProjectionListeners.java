package org.partner2connect.membership.projection;

import java.time.Instant;
import org.partner2connect.membership.MemberOrganisationAdmitted;
import org.partner2connect.membership.MemberOrganisationLeft;
import org.partner2connect.membership.MemberOrganisationReinstated;
import org.partner2connect.membership.MemberOrganisationSuspended;
import org.partner2connect.membership.MemberOrganisationsMerged;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.SeatEnded;
import org.partner2connect.membership.SeatTaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts on record what Keycloak is to be told, in the transaction in which it happens. */
@Component
class ProjectionListeners {

  private final ProjectionLog log;

  ProjectionListeners(ProjectionLog log) {
    this.log = log;
  }

  @EventListener
  void on(MemberOrganisationAdmitted admitted) {
    request(admitted.organisation(), admitted.at());
  }

  @EventListener
  void on(MemberOrganisationSuspended suspended) {
    request(suspended.organisation(), suspended.at());
  }

  @EventListener
  void on(MemberOrganisationReinstated reinstated) {
    request(reinstated.organisation(), reinstated.at());
  }

  @EventListener
  void on(MemberOrganisationLeft left) {
    request(left.organisation(), left.at());
  }

  @EventListener
  void on(MemberOrganisationsMerged merged) {
    request(merged.duplicate(), merged.at());
    request(merged.survivor(), merged.at());
  }

  @EventListener
  void on(SeatTaken taken) {
    request(taken.organisation(), taken.at());
  }

  @EventListener
  void on(SeatEnded ended) {
    request(ended.organisation(), ended.at());
  }

  private void request(OrganisationId organisation, Instant at) {
    log.request(organisation, at);
  }
}
