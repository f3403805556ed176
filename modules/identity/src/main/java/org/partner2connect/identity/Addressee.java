package org.partner2connect.identity;

import java.util.Locale;

/**
 * Somebody to write to.
 *
 * @param email the account's address; identifies nobody and is shown to nobody
 * @param language the one chosen in the account, else English
 */
public record Addressee(PersonId id, String name, String email, Locale language) {}
