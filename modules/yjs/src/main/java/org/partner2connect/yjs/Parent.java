package org.partner2connect.yjs;

/** Where an item belongs: symbolic as it was read, a {@link SharedType} once it is known. */
sealed interface Parent permits SharedType, RootName, StructId {}
