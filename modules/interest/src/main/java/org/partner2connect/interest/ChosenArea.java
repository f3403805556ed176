package org.partner2connect.interest;

import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A focus area on which the organisation wants to work.
 *
 * @param motivation why, in its own words
 */
@Table(schema = "interest", name = "chosen_area")
public record ChosenArea(FocusArea area, @Nullable String motivation) {}
