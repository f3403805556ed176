package org.partner2connect.yjs;

/** Finds known structs. */
@FunctionalInterface
interface StructLookup {

  /** The struct that holds this clock, which must be known. */
  Struct find(long client, int clock);
}
