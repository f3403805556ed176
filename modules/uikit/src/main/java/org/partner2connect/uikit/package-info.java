/**
 * Components, design tokens, translations and the display of failures for every screen of the
 * workspace. Knows no domain.
 */
@NullMarked
@ApplicationModule(
    displayName = "UI kit",
    allowedDependencies = {"kernel"})
package org.partner2connect.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
