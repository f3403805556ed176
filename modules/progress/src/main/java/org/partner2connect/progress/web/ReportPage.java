package org.partner2connect.progress.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partner2connect.progress.reports.ReportForm;
import org.partner2connect.progress.reports.Stamp;

/**
 * What the page with the form shows.
 *
 * @param promised amount and people that were promised, in words; null where none were
 * @param before what was reported last, null without a report
 * @param expires until when the link can be used
 * @param saved when the form was last kept, null when it has not been
 * @param currency null when the commitment has no amount: it is not asked for then
 * @param problems what is wrong, in the order of the form
 * @param errors the same by field
 * @param notice the key of a sentence about why the form is shown again, null when there is none
 */
record ReportPage(
    String reference,
    String title,
    String lead,
    @Nullable String promised,
    @Nullable String before,
    String due,
    String expires,
    @Nullable String saved,
    @Nullable String currency,
    List<Integer> years,
    List<Choice> stages,
    ReportForm form,
    Stamp stamp,
    List<File> files,
    List<Problem> problems,
    Map<String, String> errors,
    @Nullable String notice) {

  /** What is wrong with that field, null when nothing is. */
  public @Nullable String error(String field) {
    return errors.get(field);
  }

  /** Whether nothing is wrong. */
  public boolean fine() {
    return problems.isEmpty() && notice == null;
  }

  /** One of several stages. */
  record Choice(String value, String label, String about, boolean chosen) {}

  /** A file that is there already. */
  record File(String id, String name, String size) {}

  /** What is wrong with one answer, in words. */
  record Problem(String field, String text) {}

  /**
   * What stands in place of the form.
   *
   * @param reference null when nothing may be said of the commitment
   * @param at when the report came, in words; null when it has not
   */
  record Closed(
      String why, @Nullable String reference, @Nullable String title, @Nullable String at) {}
}
