/** The page of an organisation, and the secretariat's list of them. */
@NullMarked
@NamedInterface("ui")
package org.partner2connect.membership.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
