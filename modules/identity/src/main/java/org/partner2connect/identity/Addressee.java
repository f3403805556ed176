package org.partner2connect.identity;

import java.util.Locale;

/**
 * Somebody to write to.
 *
 * @param email the account's address; identifies nobody, and is shown only to a member organisation
 *     with which this person's own has agreed to be introduced
 * @param language the one chosen in the account, else English
 */
public record Addressee(PersonId id, String name, String email, Locale language) {}
