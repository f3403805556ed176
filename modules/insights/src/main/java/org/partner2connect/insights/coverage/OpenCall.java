package org.partner2connect.insights.coverage;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call for partners on an action that is open.
 *
 * @param ends its last day; null when it has none
 */
public record OpenCall(UUID id, String reference, String title, @Nullable LocalDate ends) {}
