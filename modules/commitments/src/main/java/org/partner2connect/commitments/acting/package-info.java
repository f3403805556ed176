/** Who acts on commitments and for whom, and how people are written to. For this module only. */
@NullMarked
package org.partner2connect.commitments.acting;

import org.jspecify.annotations.NullMarked;
