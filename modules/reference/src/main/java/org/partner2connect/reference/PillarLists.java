package org.partner2connect.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Label;
import org.partner2connect.taxonomy.keeping.ChangeKind;
import org.partner2connect.taxonomy.keeping.KeepingQueries;
import org.partner2connect.taxonomy.keeping.KeptPillar;
import org.partner2connect.taxonomy.keeping.PillarKeeping;
import org.partner2connect.taxonomy.keeping.Provenance;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pillars of the four focus areas in the administrator's hands. A pillar is never taken away:
 * plans and commitments that name it go on naming it. Versions and sources are as in {@link
 * CountryGroupLists}.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class PillarLists {

  private static final String SUBJECT = "PILLAR";

  private final PillarKeeping keeping;
  private final KeepingQueries queries;
  private final Signature signature;

  PillarLists(PillarKeeping keeping, KeepingQueries queries, Signature signature) {
    this.keeping = keeping;
    this.queries = queries;
    this.signature = signature;
  }

  /** All pillars, also the retired ones, by area and place. */
  public List<KeptPillar> pillars() {
    return queries.pillars();
  }

  /** Gives the area a further pillar, behind the others. */
  public void add(FocusArea area, Label name, String source) {
    var from = signature.sign(source);
    publish(ChangeKind.ADDED, keeping.add(area, name, from), from);
  }

  /** Calls the pillar otherwise, wherever it is named. */
  public void rename(UUID pillar, long version, Label name, String source) {
    var from = signature.sign(source);
    keeping
        .rename(pillar, version, name, from)
        .ifPresent(kept -> publish(ChangeKind.RENAMED, kept, from));
  }

  /** Offers the pillar to nobody from that day on. */
  public void retire(UUID pillar, long version, LocalDate day, String source) {
    var from = signature.sign(source);
    publish(ChangeKind.RETIRED, keeping.retire(pillar, version, day, from), from);
  }

  /** Offers a retired pillar again. */
  public void restore(UUID pillar, long version, String source) {
    var from = signature.sign(source);
    publish(ChangeKind.RESTORED, keeping.restore(pillar, version, from), from);
  }

  private void publish(ChangeKind kind, KeptPillar pillar, Provenance from) {
    signature.publish(kind, SUBJECT, pillar.id(), pillar.name().in(Locale.ENGLISH), from);
  }
}
