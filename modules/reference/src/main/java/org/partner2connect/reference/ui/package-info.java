/** The pages of the reference lists. */
@NullMarked
@NamedInterface("ui")
package org.partner2connect.reference.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
