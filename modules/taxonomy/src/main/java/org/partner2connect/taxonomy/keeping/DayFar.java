package org.partner2connect.taxonomy.keeping;

import org.partner2connect.kernel.Refusal;

/** The day lies outside of the years that the lists keep. */
final class DayFar extends Refusal {

  DayFar() {
    super("taxonomy.refusal.far");
  }
}
