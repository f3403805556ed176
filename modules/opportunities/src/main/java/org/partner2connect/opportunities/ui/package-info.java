/** The pages on which members post and find needs and offers. */
@NullMarked
@NamedInterface("ui")
package org.partner2connect.opportunities.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
