package org.partner2connect.commitments;

/** The four kinds of commitment that the coalition knows. */
public enum CommitmentType {
  /** Money, or goods and services at a stated value. */
  FINANCIAL,
  /** A programme that somebody carries out. */
  PROGRAMMATIC,
  /** A change of law, regulation or policy. */
  POLICY,
  /** Speaking up for a cause. */
  ADVOCACY
}
