package org.partner2connect.insights.rollup;

import org.partner2connect.kernel.Refusal;

/** A report is about a year or about an event of the calendar. */
final class NoSubject extends Refusal {

  NoSubject() {
    super("insights.rollup.refused.subject");
  }
}
