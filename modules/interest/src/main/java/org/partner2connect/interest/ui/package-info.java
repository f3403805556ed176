/** The secretariat's queue of expressions of interest, and the call that it keeps. */
@NullMarked
@NamedInterface("ui")
package org.partner2connect.interest.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
