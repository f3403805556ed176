/** What countries say to reports, and the secretariat's decision on whether it is shown. */
@NullMarked
package org.partner2connect.progress.confirmations;

import org.jspecify.annotations.NullMarked;
