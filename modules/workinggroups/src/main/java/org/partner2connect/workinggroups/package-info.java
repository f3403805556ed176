/**
 * One working group for each focus area: its mandate, its chairs and who takes part in it since
 * when.
 */
@NullMarked
@ApplicationModule(
    displayName = "Working groups",
    allowedDependencies = {"kernel", "taxonomy", "identity", "membership", "uikit"})
package org.partner2connect.workinggroups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
