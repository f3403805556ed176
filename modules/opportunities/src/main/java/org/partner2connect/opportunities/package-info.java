/**
 * What member organisations need and offer, which of these fit together, and the introductions that
 * lead to joint commitments.
 */
@NullMarked
@ApplicationModule(
    displayName = "Opportunities",
    allowedDependencies = {
      "kernel",
      "taxonomy",
      "mail",
      "identity",
      "membership",
      "membership::ui",
      "workinggroups",
      "workinggroups::ui",
      "actionplans",
      "actionplans::ui",
      "commitments",
      "commitments::shares",
      "commitments::ui",
      "uikit"
    })
package org.partner2connect.opportunities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
