package org.partner2connect.audit;

import org.partner2connect.kernel.Deed;

/**
 * A deed on record.
 *
 * @param number its place in the chain, counted from 1
 */
public record AuditRecord(long number, Deed deed) {}
