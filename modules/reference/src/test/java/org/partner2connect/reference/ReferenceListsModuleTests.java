package org.partner2connect.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.kernel.Deed;
import org.partner2connect.taxonomy.CountryGroup;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Label;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.taxonomy.keeping.TermDays;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import p2c.runtime.TestSignIn;

/** Only the administrator keeps the lists, and by name. */
@ReferenceContext
class ReferenceListsModuleTests {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Label SPECTRUM = Label.of("Spectrum", "Spectre");

  @Autowired ReferenceFixtures fixtures;
  @Autowired CountryGroupLists groups;
  @Autowired PillarLists pillars;
  @Autowired ListHistory history;
  @Autowired Taxonomy taxonomy;

  @AfterEach
  void resets() {
    TestSignIn.signOut();
    fixtures.reset();
  }

  @Test
  void aGraduationIsAnAuditedDeedOfTheAdministrator(AssertablePublishedEvents events) {
    var person = fixtures.signIn("ADMINISTRATOR");
    var term = fixtures.term(CountryGroup.LDC, "BGD");
    groups.end(term.id(), term.version(), DAY, "A/RES/76/8");

    assertThat(taxonomy.isLdc("BGD", DAY)).isFalse();
    assertThat(deeds(events))
        .singleElement()
        .satisfies(
            deed -> {
              assertThat(deed.what()).isEqualTo("reference.audit.COUNTRY_GROUP.ENDED");
              assertThat(deed.person()).isEqualTo(person.value());
              assertThat(deed.role()).isEqualTo("ADMINISTRATOR");
              assertThat(deed.subject()).isEqualTo(term.id());
              assertThat(deed.subjectName()).isEqualTo("Bangladesh – LDC");
              assertThat(deed.reason()).isEqualTo("A/RES/76/8");
            });
    assertThat(history.of(CountryGroup.LDC, 10))
        .singleElement()
        .extracting(HistoryEntry::person)
        .isEqualTo("Ada Keeper");
  }

  @Test
  void everyVerbIsAudited(AssertablePublishedEvents events) {
    fixtures.signIn("ADMINISTRATOR");
    groups.add(CountryGroup.SIDS, "GHA", DAY, "test");
    var ghana = fixtures.term(CountryGroup.SIDS, "GHA");
    groups.correct(ghana.id(), 0, new TermDays(DAY.plusDays(1), null, null), "test");
    groups.correct(ghana.id(), 1, new TermDays(DAY.plusDays(1), null, null), "test");
    groups.strike(ghana.id(), 1, "test");
    pillars.add(FocusArea.ACCELERATE, SPECTRUM, "test");
    var pillar = taxonomy.focusArea(FocusArea.ACCELERATE).pillars().getFirst().id();
    pillars.rename(pillar, 0, Label.of("Finance", "Financement"), "test");
    pillars.retire(pillar, 1, DAY, "test");
    pillars.restore(pillar, 2, "test");
    assertThat(deeds(events))
        .extracting(Deed::what)
        .isEqualTo(
            List.of(
                "reference.audit.COUNTRY_GROUP.ADDED",
                "reference.audit.COUNTRY_GROUP.CORRECTED",
                "reference.audit.COUNTRY_GROUP.STRUCK",
                "reference.audit.PILLAR.ADDED",
                "reference.audit.PILLAR.RENAMED",
                "reference.audit.PILLAR.RETIRED",
                "reference.audit.PILLAR.RESTORED"));
    assertThat(history.ofPillars(10)).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SECRETARIAT", "SYSTEM", "OTHER"})
  void nobodyElseReadsOrChangesThem(String role) {
    fixtures.signIn(role);
    var id = UUID.randomUUID();
    for (Runnable attempt :
        List.<Runnable>of(
            () -> groups.terms(CountryGroup.LDC),
            () -> groups.add(CountryGroup.LDC, "GHA", DAY, "test"),
            () -> groups.end(id, 0, DAY, "test"),
            () -> groups.correct(id, 0, new TermDays(DAY, null, null), "test"),
            () -> groups.strike(id, 0, "test"),
            () -> pillars.pillars(),
            () -> pillars.add(FocusArea.ACCESS, SPECTRUM, "test"),
            () -> pillars.rename(id, 0, SPECTRUM, "test"),
            () -> pillars.retire(id, 0, DAY, "test"),
            () -> pillars.restore(id, 0, "test"),
            () -> history.of(CountryGroup.LDC, 1),
            () -> history.ofPillars(1))) {
      assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(attempt::run);
    }
  }

  @Test
  void nobodyIsNoAdministrator() {
    assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
        .isThrownBy(() -> groups.terms(CountryGroup.LDC));
  }

  private static List<Deed> deeds(AssertablePublishedEvents events) {
    return StreamSupport.stream(events.ofType(ReferenceListKept.class).spliterator(), false)
        .map(ReferenceListKept::deed)
        .toList();
  }
}
