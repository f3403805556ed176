package org.partner2connect.insights;

import java.time.LocalDate;

/**
 * The register in one figure.
 *
 * @param commitments how many commitments stand in it
 * @param day the day of that figure, in Geneva
 */
public record RegisterSummary(int commitments, LocalDate day) {}
