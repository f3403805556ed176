/** The page of the audit record. */
@NullMarked
@NamedInterface("ui")
package org.partner2connect.audit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
