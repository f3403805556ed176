/** The members' and the secretariat's pages for commitments. */
@NullMarked
@NamedInterface("ui")
package org.partner2connect.commitments.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
