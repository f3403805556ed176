package org.partner2connect.commitments.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Pillar;
import org.partner2connect.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** The pillars that can be chosen today. */
@Component("commitmentsOfferedPillars")
class OfferedPillars {

  private final Taxonomy taxonomy;
  private final Clock clock;

  OfferedPillars(Taxonomy taxonomy, Clock clock) {
    this.taxonomy = taxonomy;
    this.clock = clock;
  }

  Taxonomy taxonomy() {
    return taxonomy;
  }

  /**
   * @param kept one that was chosen already, and stays so even if it is retired
   */
  List<Pillar> of(FocusArea area, @Nullable UUID kept) {
    var today = LocalDate.ofInstant(clock.instant(), Moments.GENEVA);
    return taxonomy.focusArea(area).pillars().stream()
        .filter(pillar -> pillar.isOfferedOn(today) || pillar.id().equals(kept))
        .toList();
  }
}
