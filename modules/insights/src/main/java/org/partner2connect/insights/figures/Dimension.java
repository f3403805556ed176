package org.partner2connect.insights.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What commitments are counted and filtered by. A commitment has one value or several in each; the
 * name in lower case is the parameter in addresses.
 */
public enum Dimension {
  /** A focus area, or NONE. */
  AREA,
  /** A type, or NONE. */
  TYPE,
  /** ITU regions of its countries and those named as such; NONE without any. */
  REGION,
  /** LDC, LLDC, SIDS on the day of the figures, by the countries named. */
  GROUP,
  /** Countries named, or NONE. */
  COUNTRY,
  /** Numbers of SDGs, or NONE. */
  GOAL,
  /** The year in which it was made. */
  YEAR,
  /** The category of the lead. */
  KIND,
  /** What was reported last, or NONE. */
  STAGE,
  /** REPORTED, CONFIRMED, or NONE. */
  REPORT,
  /** How recent the last word is; NONE once nothing more is due. */
  LIGHT,
  /** The currency of its amount. */
  CURRENCY,
  /** COUNTED or LEFT_OUT of the total in US dollars, or NONE; ESTIMATED and IN_KIND besides. */
  AMOUNT,
  /** Who made it. */
  LEAD,
  /** The plan it delivers an action of. */
  PLAN,
  /** STANDING or WITHDRAWN; ANY holds for all. Where nothing is asked, those that stand. */
  STATE;

  /** What stands for no value. */
  public static final String NONE = "NONE";

  /** Its name in addresses. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The dimension of that parameter. */
  public static Optional<Dimension> of(String parameter) {
    return Arrays.stream(values()).filter(one -> one.parameter().equals(parameter)).findFirst();
  }
}
