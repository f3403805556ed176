package org.partner2connect.membership;

/** As what a person sits for an organisation. */
public enum SeatRole {
  FOCAL_POINT,
  ALTERNATE,
  DELEGATE
}
