package org.partner2connect.yjs;

/** The structs that are known of each client: from clock 0 on, without gaps. */
interface KnownStructs {

  /** The next expected clock of a client; 0 if it is unknown. */
  int state(long client);

  /** The struct that holds this clock, which must be known. */
  Struct find(long client, int clock);
}
