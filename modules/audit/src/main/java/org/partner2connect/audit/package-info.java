/**
 * The record of who did what, when, in which role and why. Listens to every event that tells of a
 * deed; nothing on record is ever changed.
 */
@NullMarked
@ApplicationModule(
    displayName = "Audit",
    allowedDependencies = {"kernel", "identity", "uikit"})
package org.partner2connect.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
