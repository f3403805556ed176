/**
 * Documents that many people write at once, kept in an append-only log and acknowledged only after
 * COMMIT. Knows no plan.
 */
@NullMarked
@ApplicationModule(
    displayName = "Drafting",
    allowedDependencies = {"kernel", "identity", "identity :: spi", "uikit", "yjs"})
package org.partner2connect.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
