/**
 * The reference lists: focus areas and pillars, countries and dated country groups, ITU regions,
 * Sustainable Development Goals and targets. Read by everyone, changed by the administrator only.
 */
@NullMarked
@ApplicationModule(
    displayName = "Taxonomy",
    allowedDependencies = {"kernel"})
package org.partner2connect.taxonomy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
