package org.partner2connect.insights.rollup;

import org.partner2connect.kernel.Refusal;

/** Reports are made of years from 2015 to the present one. */
final class UnknownYear extends Refusal {

  static final int FIRST = 2015;

  UnknownYear(int last) {
    super("insights.rollup.refused.year", String.valueOf(FIRST), String.valueOf(last));
  }
}
