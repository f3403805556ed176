/**
 * What the public sees of plans, commitments and progress: dashboard, register, open data and the
 * reports for events. Reads published views only.
 */
@NullMarked
@ApplicationModule(
    displayName = "Insights",
    allowedDependencies = {
      "kernel",
      "taxonomy",
      "mail",
      "identity",
      "membership",
      "membership::ui",
      "calendar",
      "workinggroups",
      "workinggroups::ui",
      "actionplans",
      "actionplans::ui",
      "commitments",
      "commitments::ui",
      "progress",
      "opportunities",
      "opportunities::ui",
      "uikit"
    })
package org.partner2connect.insights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
