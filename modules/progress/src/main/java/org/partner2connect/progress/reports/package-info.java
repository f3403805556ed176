/** Writing and sending reports, by a mailed link or in the workspace, and asking for them. */
@NullMarked
package org.partner2connect.progress.reports;

import org.jspecify.annotations.NullMarked;
