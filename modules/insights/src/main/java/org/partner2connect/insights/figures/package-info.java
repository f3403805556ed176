/** Published commitments as they are counted: one reading of the views for all of this module. */
@NullMarked
package org.partner2connect.insights.figures;

import org.jspecify.annotations.NullMarked;
