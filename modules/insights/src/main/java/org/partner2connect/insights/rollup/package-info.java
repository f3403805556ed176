/** Progress reports for an event or a year, whose figures are frozen when they are made. */
@NullMarked
package org.partner2connect.insights.rollup;

import org.jspecify.annotations.NullMarked;
