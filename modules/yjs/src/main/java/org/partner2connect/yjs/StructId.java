package org.partner2connect.yjs;

/** A client's struct by its clock. */
record StructId(long client, int clock) implements Parent {}
