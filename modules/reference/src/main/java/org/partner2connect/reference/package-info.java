/**
 * The room in which the administrator keeps the reference lists: who belongs to which group of
 * countries when, and the pillars of the focus areas. The lists themselves stand in taxonomy.
 */
@NullMarked
@ApplicationModule(
    displayName = "Reference lists",
    allowedDependencies = {"kernel", "taxonomy", "taxonomy::keeping", "identity", "uikit"})
package org.partner2connect.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
