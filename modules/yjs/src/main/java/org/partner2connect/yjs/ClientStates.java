package org.partner2connect.yjs;

/** How far each client's structs are known. */
@FunctionalInterface
interface ClientStates {

  /** The next expected clock of a client; 0 if it is unknown. */
  int state(long client);
}
