package org.partner2connect.taxonomy;

/**
 * One of the 169 targets of the Sustainable Development Goals.
 *
 * @param code such as {@code 4.4} or {@code 9.c}
 * @param goal the number of its goal, 1 to 17
 */
public record SdgTarget(String code, int goal, Label text) {}
