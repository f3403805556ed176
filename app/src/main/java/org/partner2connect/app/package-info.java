/** Puts the modules together: security chains, shell layout, home page and error pages. */
@NullMarked
@ApplicationModule(displayName = "Application", type = ApplicationModule.Type.OPEN)
package org.partner2connect.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
