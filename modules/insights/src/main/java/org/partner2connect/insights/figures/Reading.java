package org.partner2connect.insights.figures;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was read of the register at one moment.
 *
 * @param version the state of the data
 * @param changed the commitments to which the reading was confined, or null when all was read
 * @param commitments those that are published, in the order of their references
 * @param rates the latest rate of each currency
 */
record Reading(
    long version,
    @Nullable Set<UUID> changed,
    List<PublishedCommitment> commitments,
    Map<String, Rate> rates) {}
