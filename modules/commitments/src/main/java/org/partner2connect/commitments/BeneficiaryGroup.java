package org.partner2connect.commitments;

/** People whom a commitment may mean to reach in particular. */
public enum BeneficiaryGroup {
  WOMEN,
  YOUTH,
  OLDER_PERSONS,
  PERSONS_WITH_DISABILITIES,
  INDIGENOUS_PEOPLES,
  MIGRANTS_AND_REFUGEES,
  RURAL,
  SMALL_BUSINESSES
}
