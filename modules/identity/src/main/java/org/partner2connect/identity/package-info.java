/**
 * Who a person is: an issuer and a subject that Keycloak vouches for, and the two realm roles.
 * Knows neither organisations nor groups.
 */
@NullMarked
@ApplicationModule(
    displayName = "Identity",
    allowedDependencies = {"kernel", "taxonomy", "mail"})
package org.partner2connect.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
