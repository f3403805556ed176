package org.partner2connect.identity;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.kernel.Audited;
import org.partner2connect.kernel.Deed;

/**
 * Two accounts turned out to be one person. Published within the transaction, so that an ordinary
 * listener can move what the one held to the other; what the one wrote stays under its id, which
 * {@link People#findReferences} calls by the survivor's name from now on.
 *
 * @param duplicate who is no longer anybody's
 * @param survivor who both accounts are from now on
 */
@DomainEvent
public record PeopleMerged(PersonId duplicate, PersonId survivor, Deed deed, Instant at)
    implements Audited {}
