package org.partner2connect.taxonomy;

/** The three groups of countries that the United Nations' programmes of action name. */
public enum CountryGroup {
  /** Least developed countries. */
  LDC,
  /** Landlocked developing countries. */
  LLDC,
  /** Small island developing States. */
  SIDS
}
