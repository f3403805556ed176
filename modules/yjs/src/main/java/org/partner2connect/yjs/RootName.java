package org.partner2connect.yjs;

/** The name of a root type of a document. */
record RootName(String value) implements Parent {}
