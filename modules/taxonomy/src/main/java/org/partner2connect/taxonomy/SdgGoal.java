package org.partner2connect.taxonomy;

/**
 * One of the 17 Sustainable Development Goals.
 *
 * @param number 1 to 17
 * @param shortName the words on its tile
 * @param title the goal in full
 * @param colour its official colour as {@code #RRGGBB}
 */
public record SdgGoal(int number, Label shortName, Label title, String colour) {}
