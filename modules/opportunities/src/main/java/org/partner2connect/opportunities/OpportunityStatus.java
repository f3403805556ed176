package org.partner2connect.opportunities;

/** What somebody has decided about a need or an offer; that it is expired, nobody decides. */
enum OpportunityStatus {
  OPEN,
  CLOSED,
  WITHDRAWN
}
