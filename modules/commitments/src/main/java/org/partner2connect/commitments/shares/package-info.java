/** What partners add to a commitment of another organisation, once they have confirmed it. */
@NullMarked
@NamedInterface("shares")
package org.partner2connect.commitments.shares;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
