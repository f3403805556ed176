/** Text that came too late to join its document: handed in, kept, and dealt with by people. */
@NullMarked
@NamedInterface("late")
package org.partner2connect.drafting.late;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
