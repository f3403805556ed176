/** The secretariat's pages for the events at which commitments are announced. */
@NullMarked
@NamedInterface("announcements-ui")
package org.partner2connect.commitments.announcements.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
