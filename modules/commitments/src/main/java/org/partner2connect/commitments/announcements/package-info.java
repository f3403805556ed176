/**
 * How commitments become known at an event: its run of show, the half minute in which an
 * announcement can be taken back, and what the hall shows meanwhile.
 */
@NullMarked
@NamedInterface("announcements")
package org.partner2connect.commitments.announcements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
