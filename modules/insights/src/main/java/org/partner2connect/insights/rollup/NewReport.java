package org.partner2connect.insights.rollup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that is to be made.
 *
 * @param id chosen by the form, so that the same form sent twice makes one report
 * @param year the year it is about, or null when it is about an event
 * @param event the event it is about, or null when it is about a year
 */
public record NewReport(
    UUID id, String titleEn, String titleFr, @Nullable Integer year, @Nullable UUID event) {}
