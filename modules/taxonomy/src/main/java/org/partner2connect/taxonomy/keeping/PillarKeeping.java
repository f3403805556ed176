package org.partner2connect.taxonomy.keeping;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.partner2connect.kernel.CallerDecides;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Label;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the pillars of the focus areas. A pillar keeps its id and its place for good: what refers
 * to it can always be named. Versions and changes are as in {@link GroupKeeping}.
 */
@Service
@Transactional
@CallerDecides("the module reference, which has seen that the administrator asks")
public class PillarKeeping {

  private final PillarLog pillars;
  private final ListChronicle chronicle;

  PillarKeeping(PillarLog pillars, ListChronicle chronicle) {
    this.pillars = pillars;
    this.chronicle = chronicle;
  }

  /** Gives the area a further pillar, behind the others; answers it. */
  public KeptPillar add(FocusArea area, Label name, Provenance from) {
    var turn = chronicle.begin(from);
    var pillar = KeptPillar.create(area, name);
    refuseTwins(pillar);
    pillars.add(pillar);
    turn.record(entry(pillar), ChangeKind.ADDED, null, pillar.facts());
    return pillar;
  }

  /** Calls the pillar otherwise, wherever it is named. */
  public Optional<KeptPillar> rename(UUID id, long version, Label name, Provenance from) {
    return keep(id, version, ChangeKind.RENAMED, from, pillar -> pillar.renamed(name));
  }

  /** Offers the pillar to nobody from that day on. What refers to it stays as it is. */
  public KeptPillar retire(UUID id, long version, LocalDate day, Provenance from) {
    return keep(id, version, ChangeKind.RETIRED, from, pillar -> pillar.retiredFrom(day))
        .orElseThrow();
  }

  /** Offers a retired pillar again. */
  public KeptPillar restore(UUID id, long version, Provenance from) {
    return keep(id, version, ChangeKind.RESTORED, from, KeptPillar::restored).orElseThrow();
  }

  private Optional<KeptPillar> keep(
      UUID id, long version, ChangeKind kind, Provenance from, UnaryOperator<KeptPillar> verb) {
    var before = pillars.find(id).orElseThrow(UnknownPillar::new);
    if (before.version() != version) {
      throw conflict(id);
    }
    var after = verb.apply(before);
    if (after.equals(before)) {
      return Optional.empty();
    }
    var turn = chronicle.begin(from);
    refuseTwins(after);
    if (!pillars.save(after)) {
      throw conflict(id);
    }
    turn.record(entry(after), kind, before.facts(), after.facts());
    return Optional.of(after);
  }

  private void refuseTwins(KeptPillar pillar) {
    if (pillar.retired() == null && pillars.exists(pillar)) {
      throw new PillarExists();
    }
  }

  private static OptimisticLockingFailureException conflict(UUID id) {
    return new OptimisticLockingFailureException("pillar %s was changed meanwhile".formatted(id));
  }

  private static ChangeLog.Entry entry(KeptPillar pillar) {
    return new ChangeLog.Entry(ChangeLog.Entry.PILLARS, pillar.id().toString());
  }
}
