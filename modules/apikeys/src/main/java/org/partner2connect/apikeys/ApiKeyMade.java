package org.partner2connect.apikeys;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.kernel.Audited;
import org.partner2connect.kernel.Deed;
import org.partner2connect.membership.OrganisationId;

/** A key opens that organisation's part of the API from now on. Never tells the key itself. */
@DomainEvent
public record ApiKeyMade(
    KeyId key, OrganisationId organisation, KeyPurpose purpose, Deed deed, Instant at)
    implements Audited {}
