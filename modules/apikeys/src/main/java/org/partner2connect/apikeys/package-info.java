/** Keys by which the programs of member organisations use the API, each for one purpose. */
@NullMarked
@ApplicationModule(
    displayName = "API keys",
    allowedDependencies = {
      "kernel",
      "mail",
      "identity",
      "identity::spi",
      "membership",
      "membership::ui",
      "uikit"
    })
package org.partner2connect.apikeys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
