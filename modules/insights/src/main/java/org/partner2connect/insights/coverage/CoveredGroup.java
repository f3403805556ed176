package org.partner2connect.insights.coverage;

/**
 * A group of countries, as far as actions name countries of it.
 *
 * @param countries how many of its countries actions name
 * @param covered how many of these a commitment reaches
 */
public record CoveredGroup(Grouping group, long countries, long covered) {}
