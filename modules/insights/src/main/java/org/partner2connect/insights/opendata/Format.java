package org.partner2connect.insights.opendata;

/** What all files say of themselves. */
public final class Format {

  /**
   * The version of the format. Fields may be added within a version; one that is renamed, removed
   * or changes its meaning raises the first number.
   */
  public static final String VERSION = "1.0";

  /** Its name. */
  public static final String NAME = "partner2connect-commitments";

  /** The licence, as SPDX names it. */
  public static final String LICENCE = "CC-BY-4.0";

  private Format() {}
}
