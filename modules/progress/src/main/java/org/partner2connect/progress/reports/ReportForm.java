package org.partner2connect.progress.reports;

import java.util.regex.Pattern;

/**
 * The answers of the form as they were typed, whatever they are.
 *
 * @param stage the name of a stage, empty while none is chosen
 */
public record ReportForm(
    String year, String stage, String amount, String people, String narrative) {

  /** What no database keeps: U+0000 and halves of pairs. */
  private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\p{Cs}]");

  public ReportForm {
    year = storable(year);
    stage = storable(stage);
    amount = storable(amount);
    people = storable(people);
    narrative = storable(narrative);
  }

  /** A form in which only the year stands. */
  public static ReportForm of(int year) {
    return new ReportForm(String.valueOf(year), "", "", "", "");
  }

  /** Whether nobody has answered anything but the year. */
  public boolean isBlank() {
    return (stage + amount + people + narrative).isBlank();
  }

  private static String storable(String text) {
    return UNSTORABLE.matcher(text.replace("\r\n", "\n")).replaceAll("");
  }
}
