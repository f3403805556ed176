package org.partner2connect.actionplans.web;

import java.util.UUID;
import org.partner2connect.actionplans.PlanReference;

/** An edition of a plan. */
record PlanEdition(UUID id, String edition, String status, UUID documentId) {

  static PlanEdition of(PlanReference plan) {
    return new PlanEdition(
        plan.id().value(), plan.edition(), plan.status().name(), plan.document().value());
  }
}
