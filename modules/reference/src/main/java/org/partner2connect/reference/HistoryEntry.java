package org.partner2connect.reference;

import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.keeping.ListChange;

/**
 * One entry in the history of a list.
 *
 * @param person the name of who entered it; null when that is nobody who is known any more
 */
public record HistoryEntry(ListChange change, @Nullable String person) {}
