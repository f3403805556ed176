package org.partner2connect.yjs.position;

/** One clock of one client ("ID" in yjs): it names a character or a node forever. */
public record Clock(long client, int clock) {}
