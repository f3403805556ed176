package org.partner2connect.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.partner2connect.taxonomy.CountryGroup;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.taxonomy.keeping.ChangeKind;
import org.partner2connect.taxonomy.keeping.GroupKeeping;
import org.partner2connect.taxonomy.keeping.KeepingQueries;
import org.partner2connect.taxonomy.keeping.KeptTerm;
import org.partner2connect.taxonomy.keeping.Provenance;
import org.partner2connect.taxonomy.keeping.TermDays;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The groups of countries with their days, in the administrator's hands. What is entered counts for
 * the days it names; figures of all other days stay as they are.
 *
 * <p>A change names the version of what its author has seen. When somebody was faster, it has no
 * effect and fails with an {@link org.springframework.dao.OptimisticLockingFailureException}. A
 * change that changes nothing is none. Each names its source: one line, never blank.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class CountryGroupLists {

  private static final String SUBJECT = "COUNTRY_GROUP";

  private final GroupKeeping keeping;
  private final KeepingQueries queries;
  private final Taxonomy taxonomy;
  private final Signature signature;

  CountryGroupLists(
      GroupKeeping keeping, KeepingQueries queries, Taxonomy taxonomy, Signature signature) {
    this.keeping = keeping;
    this.queries = queries;
    this.taxonomy = taxonomy;
    this.signature = signature;
  }

  /** All terms in the group, also those that are over, by alpha-3 code and beginning. */
  public List<KeptTerm> terms(CountryGroup group) {
    return queries.terms(group);
  }

  /** The country belongs to the group from that day on. */
  public void add(CountryGroup group, String iso3, LocalDate since, String source) {
    var from = signature.sign(source);
    publish(ChangeKind.ADDED, keeping.add(group, iso3, since, from), from);
  }

  /** The country has left the group: that is the first day on which it does not belong to it. */
  public void end(UUID term, long version, LocalDate day, String source) {
    var from = signature.sign(source);
    publish(ChangeKind.ENDED, keeping.end(term, version, day, from), from);
  }

  /** The days are others than those that were entered, or are known better now. */
  public void correct(UUID term, long version, TermDays days, String source) {
    var from = signature.sign(source);
    keeping
        .correct(term, version, days, from)
        .ifPresent(kept -> publish(ChangeKind.CORRECTED, kept, from));
  }

  /** The country never belonged to the group in this term: it was a mistake. */
  public void strike(UUID term, long version, String source) {
    var from = signature.sign(source);
    publish(ChangeKind.STRUCK, keeping.strike(term, version, from), from);
  }

  private void publish(ChangeKind kind, KeptTerm term, Provenance from) {
    var country =
        taxonomy
            .country(term.iso3())
            .map(known -> known.name().in(Locale.ENGLISH))
            .orElse(term.iso3());
    signature.publish(kind, SUBJECT, term.id(), country + " – " + term.group(), from);
  }
}
