package org.partner2connect.apikeys;

import java.time.LocalDate;

/**
 * A key about to be made.
 *
 * @param name what it is for, in the words of the organisation, at most {@link #LONGEST_NAME}
 *     characters
 * @param lastDay the last day in Geneva on which it works
 */
public record NewKey(String name, KeyPurpose purpose, LocalDate lastDay) {

  public static final int LONGEST_NAME = 100;
}
