package org.partner2connect.membership.invitations;

/** What has become of an invitation; time alone changes nothing here. */
enum InvitationStatus {
  OPEN,
  ACCEPTED,
  WITHDRAWN
}
