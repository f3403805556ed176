/** Which actions of a plan have commitments and which have none, by action and by country. */
@NullMarked
package org.partner2connect.insights.coverage;

import org.jspecify.annotations.NullMarked;
