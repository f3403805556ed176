package org.partner2connect.interest;

import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.FocusArea;

/**
 * A focus area on which the organisation wants to work.
 *
 * @param motivation why, in its own words
 */
public record ChosenArea(FocusArea area, @Nullable String motivation) {}
