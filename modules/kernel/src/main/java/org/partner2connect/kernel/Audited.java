package org.partner2connect.kernel;

/** A domain event that tells of a deed which stays on record for good. */
public interface Audited {

  /** Who did what, when, in which role and why. */
  Deed deed();
}
