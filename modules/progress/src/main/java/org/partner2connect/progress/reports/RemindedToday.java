package org.partner2connect.progress.reports;

import org.partner2connect.kernel.Refusal;

/** The organisation was reminded within the last day. */
final class RemindedToday extends Refusal {

  RemindedToday(String reference) {
    super("progress.refusal.reminded", reference);
  }
}
