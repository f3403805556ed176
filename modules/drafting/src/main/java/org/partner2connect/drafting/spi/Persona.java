package org.partner2connect.drafting.spi;

/**
 * How a person appears to the others in a document.
 *
 * @param organisation empty for somebody without one
 * @param initials two letters of the organisation, for the avatar
 * @param role the person's role towards the document as a code in lower case, such as {@code
 *     vice-chair}; the page translates it
 */
public record Persona(String name, String organisation, String initials, String role) {}
