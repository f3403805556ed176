/** Files that support a report: checked by what they are, stored whole, handed out as downloads. */
@NullMarked
package org.partner2connect.progress.evidence;

import org.jspecify.annotations.NullMarked;
