/**
 * The coalition's events from the letter to the Round Table and beyond, with the precision in which
 * their dates are known.
 */
@NullMarked
@ApplicationModule(
    displayName = "Calendar",
    allowedDependencies = {"kernel", "taxonomy", "identity", "uikit"})
package org.partner2connect.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
