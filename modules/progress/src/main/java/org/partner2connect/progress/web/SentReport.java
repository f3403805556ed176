package org.partner2connect.progress.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.partner2connect.kernel.Ids;
import org.partner2connect.progress.reports.ReportForm;
import org.partner2connect.progress.reports.Stamp;

/**
 * The form as it was sent.
 *
 * @param wish what the button says that was pressed
 */
record SentReport(Stamp stamp, ReportForm form, String wish) {

  static final String SEND = "send";

  private static final String REMOVE = "remove ";

  /** Reads the fields; nothing when the form is none of ours. */
  static Optional<SentReport> of(Map<String, String> fields) {
    var version = text(fields, "version");
    return Ids.parse(text(fields, "paper"))
        .filter(paper -> version.matches("\\d{1,9}"))
        .map(
            paper ->
                new SentReport(
                    new Stamp(paper, Long.parseLong(version)), form(fields), text(fields, "wish")));
  }

  private static ReportForm form(Map<String, String> fields) {
    return new ReportForm(
        text(fields, "year"),
        text(fields, "stage"),
        text(fields, "amount"),
        text(fields, "people"),
        text(fields, "narrative"));
  }

  private static String text(Map<String, String> fields, String name) {
    return fields.getOrDefault(name, "");
  }

  boolean isFinal() {
    return wish.equals(SEND);
  }

  /** The file that is to be taken away. */
  Optional<UUID> removed() {
    return wish.startsWith(REMOVE) ? Ids.parse(wish.substring(REMOVE.length())) : Optional.empty();
  }

  SentReport stamped(Stamp fresh) {
    return new SentReport(fresh, form, wish);
  }
}
