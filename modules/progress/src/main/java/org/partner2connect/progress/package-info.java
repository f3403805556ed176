/**
 * What became of commitments: yearly reports by who made them, the evidence, and whether the
 * countries concerned confirm or dispute it.
 */
@NullMarked
@ApplicationModule(
    displayName = "Progress",
    allowedDependencies = {
      "kernel",
      "taxonomy",
      "mail",
      "identity",
      "membership",
      "membership::ui",
      "commitments",
      "commitments::ui",
      "uikit"
    })
package org.partner2connect.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
