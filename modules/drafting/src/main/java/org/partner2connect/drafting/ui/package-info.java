/** The editor as a Flow component, and the small companions that a page places around it. */
@NullMarked
@NamedInterface("ui")
package org.partner2connect.drafting.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
