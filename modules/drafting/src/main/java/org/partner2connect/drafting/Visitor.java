package org.partner2connect.drafting;

import org.partner2connect.drafting.spi.Persona;

/** Who stands behind a connection, what they may do, and how they appear to the others. */
record Visitor(AccessToken token, Access access, Persona persona) {}
