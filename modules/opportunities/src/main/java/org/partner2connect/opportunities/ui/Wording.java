package org.partner2connect.opportunities.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.partner2connect.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Knows how to speak to a reader. */
@Component("opportunityWording")
class Wording {

  private final Taxonomy taxonomy;
  private final Clock clock;

  Wording(Taxonomy taxonomy, Clock clock) {
    this.taxonomy = taxonomy;
    this.clock = clock;
  }

  Say to(Locale reader) {
    return new Say(taxonomy, reader, LocalDate.ofInstant(clock.instant(), Say.GENEVA));
  }
}
