package org.partner2connect.planted;

import org.jmolecules.event.annotation.DomainEvent;

/** Breaks a rule on purpose: an event that is no record. */
@DomainEvent
class PlantedHappened {}
