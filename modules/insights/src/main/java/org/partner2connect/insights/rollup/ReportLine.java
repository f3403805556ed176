package org.partner2connect.insights.rollup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.partner2connect.taxonomy.Label;

/**
 * A report in the list of reports.
 *
 * @param commitments how many commitments it counts
 */
public record ReportLine(
    UUID id, Label title, ReportScope scope, LocalDate frozenOn, Instant madeAt, int commitments) {}
