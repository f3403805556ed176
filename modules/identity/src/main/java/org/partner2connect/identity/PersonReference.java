package org.partner2connect.identity;

/** What others may know about a person: the name. */
public record PersonReference(PersonId id, String name) {}
