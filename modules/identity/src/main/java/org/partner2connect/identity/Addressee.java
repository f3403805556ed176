package org.partner2connect.identity;

import java.util.Locale;

/**
 * To whom mail can be sent. For mail only: nobody is shown the address.
 *
 * @param language the one that the person chose, English where none was
 */
public record Addressee(PersonId id, String name, String email, Locale language) {}
