/** Documents that cannot be rebuilt from their logs. */
@NullMarked
package org.partner2connect.drafting.quarantine;

import org.jspecify.annotations.NullMarked;
