/** Invitations to sit for an organisation: links by mail, and what becomes of them. */
@NullMarked
package org.partner2connect.membership.invitations;

import org.jspecify.annotations.NullMarked;
