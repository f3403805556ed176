/**
 * Expressions of interest: the call, the public form, the applicant's page and the secretariat's
 * queue, up to the decision. Whoever is accepted becomes a member organisation in membership.
 */
@NullMarked
@ApplicationModule(
    displayName = "Expressions of interest",
    allowedDependencies = {"kernel", "taxonomy", "mail", "identity", "membership", "uikit"})
package org.partner2connect.interest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
