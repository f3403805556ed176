/**
 * The action plan that each working group drafts together, and the actions that are read from its
 * text.
 */
@NullMarked
@ApplicationModule(
    displayName = "Action plans",
    allowedDependencies = {
      "kernel",
      "taxonomy",
      "identity",
      "membership",
      "workinggroups",
      "workinggroups::ui",
      "drafting",
      "drafting::spi",
      "drafting::ui",
      "drafting::late",
      "uikit",
      "yjs"
    })
package org.partner2connect.actionplans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
