/** The page of a working group, and the sections that other modules put on it. */
@NullMarked
@NamedInterface("ui")
package org.partner2connect.workinggroups.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
