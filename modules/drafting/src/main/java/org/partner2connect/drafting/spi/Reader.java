package org.partner2connect.drafting.spi;

import org.partner2connect.identity.PersonId;

/**
 * Somebody who asks for a document.
 *
 * @param secretariat whether the person had that realm role when the token was made
 */
public record Reader(PersonId person, boolean secretariat) {}
