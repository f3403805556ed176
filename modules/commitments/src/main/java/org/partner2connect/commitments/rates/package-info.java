/** Exchange rates that the secretariat enters, so that totals in US dollars can be named. */
@NullMarked
@NamedInterface("rates")
package org.partner2connect.commitments.rates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
