/** The report form behind a mailed link, and the downloads; plain pages. */
@NullMarked
package org.partner2connect.progress.web;

import org.jspecify.annotations.NullMarked;
