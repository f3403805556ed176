package org.partner2connect.yjs;

/**
 * Clocks of one client.
 *
 * @param from the first clock
 * @param to the clock after the last
 */
public record ClientRange(long client, int from, int to) {}
