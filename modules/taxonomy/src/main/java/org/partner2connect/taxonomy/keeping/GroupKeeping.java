package org.partner2connect.taxonomy.keeping;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.CallerDecides;
import org.partner2connect.taxonomy.CountryGroup;
import org.partner2connect.taxonomy.Taxonomy;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps who belongs to which group of countries when. Every change stays in the history.
 *
 * <p>A change names the version of what its author has seen. When somebody was faster, it has no
 * effect and fails with an {@link OptimisticLockingFailureException}. A change that changes nothing
 * is none, and answers empty.
 */
@Service
@Transactional
@CallerDecides("the module reference, which has seen that the administrator asks")
public class GroupKeeping {

  private final Memberships terms;
  private final Taxonomy taxonomy;
  private final ListChronicle chronicle;

  GroupKeeping(Memberships terms, Taxonomy taxonomy, ListChronicle chronicle) {
    this.terms = terms;
    this.taxonomy = taxonomy;
    this.chronicle = chronicle;
  }

  /** The country belongs to the group from that day on; answers the new term. */
  public KeptTerm add(CountryGroup group, String iso3, LocalDate since, Provenance from) {
    if (taxonomy.country(iso3).isEmpty()) {
      throw new UnknownCountry();
    }
    var turn = chronicle.begin(from);
    var term = Membership.begin(group, iso3, since, from.source());
    refuseOverlap(term);
    var saved = terms.save(term);
    turn.record(entry(term), ChangeKind.ADDED, null, term.facts());
    return saved.kept();
  }

  /** The country no longer belongs to the group from that day on. */
  public KeptTerm end(UUID id, long version, LocalDate day, Provenance from) {
    return keep(id, version, ChangeKind.ENDED, from, term -> term.ended(day, from.source()))
        .orElseThrow();
  }

  /** The days were others than it was entered. */
  public Optional<KeptTerm> correct(UUID id, long version, TermDays days, Provenance from) {
    return keep(
        id, version, ChangeKind.CORRECTED, from, term -> term.corrected(days, from.source()));
  }

  /** The country did not belong to the group in this term at all. The history keeps it. */
  public KeptTerm strike(UUID id, long version, Provenance from) {
    var turn = chronicle.begin(from);
    var term = seen(id, version);
    terms.delete(term);
    turn.record(entry(term), ChangeKind.STRUCK, term.facts(), null);
    return term.kept();
  }

  private Optional<KeptTerm> keep(
      UUID id, long version, ChangeKind kind, Provenance from, UnaryOperator<Membership> verb) {
    var before = seen(id, version);
    var after = verb.apply(before);
    if (after.equals(before)) {
      return Optional.empty();
    }
    var turn = chronicle.begin(from);
    refuseOverlap(after);
    var saved = terms.save(after);
    turn.record(entry(after), kind, before.facts(), after.facts());
    return Optional.of(saved.kept());
  }

  private Membership seen(UUID id, long version) {
    var term = terms.findById(id).orElseThrow(UnknownTerm::new);
    if (!isVersion(term.version(), version)) {
      throw new OptimisticLockingFailureException(
          "term %s is at %s, not %d".formatted(id, term.version(), version));
    }
    return term;
  }

  private static boolean isVersion(@Nullable Long actual, long seen) {
    return actual != null && actual == seen;
  }

  private void refuseOverlap(Membership term) {
    var others = terms.findByCodeAndIso3(term.code(), term.iso3());
    if (others.stream()
        .filter(other -> !other.id().equals(term.id()))
        .anyMatch(other -> other.days().overlaps(term.days()))) {
      throw new TermsOverlap();
    }
  }

  private static ChangeLog.Entry entry(Membership term) {
    return new ChangeLog.Entry(term.code().name(), term.iso3());
  }
}
