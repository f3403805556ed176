/** The members' and the secretariat's pages for reports. */
@NullMarked
@NamedInterface("ui")
package org.partner2connect.progress.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
