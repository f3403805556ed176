/** The page on which a plan is drafted, and the plans on the page of their group. */
@NullMarked
@NamedInterface("ui")
package org.partner2connect.actionplans.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
