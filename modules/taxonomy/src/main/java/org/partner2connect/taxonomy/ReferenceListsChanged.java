package org.partner2connect.taxonomy;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;

/**
 * The administrator has changed a reference list. The node on which it happened reads the new lists
 * when the transaction ends, the others within seconds.
 *
 * @param version what {@link Taxonomy#version} says from then on, or more
 */
@DomainEvent
public record ReferenceListsChanged(long version, Instant at) {}
