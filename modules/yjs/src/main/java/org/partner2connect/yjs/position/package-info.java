/** Places that stay where they are while others write: relative positions as yjs has them. */
@NullMarked
@NamedInterface("position")
package org.partner2connect.yjs.position;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
