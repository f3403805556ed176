/** What other modules plug in: whoever holds sessions, and whoever knows of people at work. */
@NullMarked
@NamedInterface("spi")
package org.partner2connect.identity.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
