/** Tells Keycloak which organisations there are and who sits in them. One way: no right is read. */
@NullMarked
package org.partner2connect.membership.projection;

import org.jspecify.annotations.NullMarked;
