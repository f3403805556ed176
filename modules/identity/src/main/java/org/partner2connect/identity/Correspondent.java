package org.partner2connect.identity;

import java.util.Locale;

/**
 * A person whom the system can write to.
 *
 * @param email the address of the account; shown only to those whom the person's organisation has
 *     agreed to be introduced to
 * @param language the language chosen in the account, else English
 */
public record Correspondent(PersonId person, String name, String email, Locale language) {}
