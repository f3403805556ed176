/**
 * The member organisations of the coalition and who is seated in them as focal point, alternate or
 * delegate.
 */
@NullMarked
@ApplicationModule(
    displayName = "Membership",
    allowedDependencies = {"kernel", "taxonomy", "mail", "identity", "identity::accounts", "uikit"})
package org.partner2connect.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
