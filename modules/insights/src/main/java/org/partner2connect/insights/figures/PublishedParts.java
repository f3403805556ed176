package org.partner2connect.insights.figures;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What belongs to commitments and stands in rows of its own, by commitment. */
record PublishedParts(
    Map<UUID, Map<String, String>> titles,
    Map<UUID, List<String>> countries,
    Map<UUID, List<String>> targets,
    Map<UUID, List<PublishedCommitment.Share>> shares,
    Map<UUID, Set<PublishedCommitment.Delivery>> deliveries,
    Set<UUID> confirmed) {}
