package org.partner2connect.commitments;

import org.jspecify.annotations.Nullable;

/**
 * Where a commitment was made public before it came into the register.
 *
 * @param madeYear the year
 * @param source an address on the web
 */
record Origin(@Nullable Integer madeYear, @Nullable String source) {}
