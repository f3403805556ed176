/**
 * What member organisations commit to: drafted by them, reviewed by the secretariat and never
 * rewritten by it, announced at events, corrected and withdrawn in public.
 */
@NullMarked
@ApplicationModule(
    displayName = "Commitments",
    allowedDependencies = {
      "kernel",
      "taxonomy",
      "mail",
      "identity",
      "membership",
      "membership::ui",
      "calendar",
      "calendar::ui",
      "workinggroups",
      "workinggroups::ui",
      "actionplans",
      "actionplans::ui",
      "uikit"
    })
package org.partner2connect.commitments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
