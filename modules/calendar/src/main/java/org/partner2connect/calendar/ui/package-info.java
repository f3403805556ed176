/** The calendar in the workspace: for members to read, for the secretariat to keep. */
@NullMarked
@NamedInterface("ui")
package org.partner2connect.calendar.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
