package org.partner2connect.taxonomy.keeping;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.Ids;
import org.partner2connect.taxonomy.CountryGroup;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A term in which a country belongs to a group. */
@AggregateRoot
@Table(schema = "taxonomy", name = "country_group")
record Membership(
    @Id @Identity UUID id,
    String iso3,
    CountryGroup code,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    @Nullable LocalDate expectedUntil,
    String note,
    @Version @Nullable Long version) {

  static Membership begin(CountryGroup group, String iso3, LocalDate since, String source) {
    var days = new TermDays(since, null, null);
    return new Membership(Ids.next(), iso3, group, days.since(), null, null, source, null);
  }

  Membership ended(LocalDate day, String source) {
    if (until != null) {
      throw new AlreadyEnded();
    }
    return with(new TermDays(since, day, null), source);
  }

  /** The same term with other days; the same object when they are what is known. */
  Membership corrected(TermDays days, String source) {
    return days.equals(days()) ? this : with(days, source);
  }

  TermDays days() {
    return new TermDays(since, until, expectedUntil);
  }

  KeptTerm kept() {
    return new KeptTerm(id, code, iso3, days(), note, version == null ? 0 : version, true);
  }

  /** As the history keeps it. */
  Map<String, String> facts() {
    var facts = new TreeMap<String, String>();
    put(facts, "since", since);
    put(facts, "until", until);
    put(facts, "expected", expectedUntil);
    facts.put("note", note);
    return facts;
  }

  private Membership with(TermDays days, String source) {
    return new Membership(
        id, iso3, code, days.since(), days.until(), days.expected(), source, version);
  }

  private static void put(Map<String, String> facts, String name, @Nullable LocalDate day) {
    if (day != null) {
      facts.put(name, day.toString());
    }
  }
}
