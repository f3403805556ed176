package org.partner2connect.membership;

/** The kinds of organisation: the five that circular BDT/DIR/110 addresses, and all others. */
public enum Category {
  MEMBER_STATE,
  SECTOR_MEMBER,
  ACADEMIA,
  INTERNATIONAL_ORGANISATION,
  UN_AGENCY,
  OTHER
}
