package org.partner2connect.insights.web;

import org.jspecify.annotations.Nullable;

/**
 * A commitment in a list.
 *
 * @param language the language of the title
 * @param area its focus area as it is written, or null
 * @param shape the style class of that area
 * @param value what it is worth, in words
 * @param quiet whether that says only that there is no figure
 * @param mark the style class of the word on its progress
 */
record Entry(
    String address,
    String reference,
    String title,
    String language,
    String lead,
    @Nullable String area,
    @Nullable String shape,
    String type,
    String value,
    boolean quiet,
    String progress,
    String mark) {}
