package org.partner2connect.drafting;

/** Why the server ends a connection. Numbers below 4000 are those of RFC 6455. */
enum CloseCode {
  GOING_AWAY(1001),
  NOT_BINARY(1003),
  UNREADABLE(1007),
  POLICY(1008),
  TOO_BIG(1009),
  FAILED(1011),
  TRY_LATER(1013),
  SIGNED_OUT(4401),
  ACCESS_CHANGED(4403),
  OTHER_SCHEMA(4426);

  private final int number;

  CloseCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
