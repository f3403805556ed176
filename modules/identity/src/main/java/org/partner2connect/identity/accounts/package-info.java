/** What Keycloak is told about organisations and who is in them. No right is read from it. */
@NullMarked
@NamedInterface("accounts")
package org.partner2connect.identity.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
