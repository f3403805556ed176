package org.partner2connect.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partner2connect.taxonomy.KeepingFixtures.RESOLUTION;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.taxonomy.keeping.ChangeKind;
import org.partner2connect.taxonomy.keeping.KeepingQueries;
import org.partner2connect.taxonomy.keeping.ListChange;
import org.partner2connect.taxonomy.keeping.PillarKeeping;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** The administrator keeps the pillars; none is ever taken away. */
@TaxonomyContext
class PillarKeepingModuleTests {

  private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
  private static final Label SPECTRUM = Label.of("Spectrum", "Spectre");

  @Autowired KeepingFixtures fixtures;
  @Autowired PillarKeeping keeping;
  @Autowired KeepingQueries queries;
  @Autowired Taxonomy taxonomy;

  @AfterEach
  void resets() {
    fixtures.reset();
  }

  @Test
  void anAddedPillarComesLast() {
    keeping.add(FocusArea.ACCELERATE, SPECTRUM, RESOLUTION);
    var added = keeping.add(FocusArea.ACCESS, SPECTRUM, RESOLUTION);
    var access = taxonomy.focusArea(FocusArea.ACCESS).pillars();
    assertThat(access).hasSize(3);
    assertThat(access.getLast()).isEqualTo(new Pillar(added.id(), FocusArea.ACCESS, 3, SPECTRUM));
    assertThat(taxonomy.focusArea(FocusArea.ACCELERATE).pillars().getFirst().position()).isOne();
  }

  @Test
  void aRenamedPillarKeepsItsIdInEveryLanguageThatIsGiven() {
    var pillar = first();
    var name = new Label(Map.of("en", "Networks", "fr", "Réseaux", "ar", "الشبكات"));
    keeping.rename(pillar.id(), 0, name, RESOLUTION);
    var renamed = taxonomy.pillar(pillar.id()).orElseThrow();
    assertThat(renamed.name().in(Locale.of("ar"))).isEqualTo("الشبكات");
    assertThat(renamed.name().in(Locale.CHINESE)).isEqualTo("Networks");
    assertThat(queries.pillarChanges(10).getFirst().before())
        .containsEntry("en", "Connectivity and digital infrastructure");
  }

  @Test
  void aRetiredPillarIsNotOfferedAndStillNamed() {
    var pillar = first();
    keeping.retire(pillar.id(), 0, DAY, RESOLUTION);
    var area = taxonomy.focusArea(FocusArea.ACCESS);
    assertThat(area.on(DAY.minusDays(1)).pillars()).extracting(Pillar::id).contains(pillar.id());
    assertThat(area.on(DAY).pillars()).extracting(Pillar::id).doesNotContain(pillar.id());
    assertThat(area.pillars()).extracting(Pillar::id).contains(pillar.id());
    assertThat(taxonomy.pillar(pillar.id()).orElseThrow().name()).isEqualTo(pillar.name());
    assertRefused(
        "taxonomy.refusal.retired", () -> keeping.retire(pillar.id(), 1, DAY, RESOLUTION));
    keeping.restore(pillar.id(), 1, RESOLUTION);
    assertThat(taxonomy.pillar(pillar.id())).hasValue(pillar);
    assertThat(queries.pillarChanges(10))
        .extracting(ListChange::kind)
        .isEqualTo(List.of(ChangeKind.RESTORED, ChangeKind.RETIRED));
  }

  @Test
  void refusesWhatCannotBe() {
    var pillar = first();
    assertRefused(
        "taxonomy.refusal.exists",
        () -> keeping.add(FocusArea.ACCESS, Label.of("CYBERSECURITY", "Autre"), RESOLUTION));
    assertRefused("taxonomy.refusal.in-use", () -> keeping.restore(pillar.id(), 0, RESOLUTION));
    assertRefused(
        "taxonomy.refusal.far",
        () -> keeping.retire(pillar.id(), 0, LocalDate.of(1800, 1, 1), RESOLUTION));
    assertRefused(
        "taxonomy.refusal.pillar", () -> keeping.restore(UUID.randomUUID(), 0, RESOLUTION));
    assertRefused(
        "kernel.text.blank", () -> keeping.add(FocusArea.ACCESS, Label.of(" ", "x"), RESOLUTION));
    assertRefused(
        "taxonomy.refusal.unseen",
        () -> keeping.rename(pillar.id(), 0, Label.of("a\u202Eb", "x"), RESOLUTION));
    assertThat(queries.pillarChanges(10)).isEmpty();
  }

  @Test
  void whoeverIsSecondHasNoEffect() {
    var pillar = first();
    keeping.rename(pillar.id(), 0, SPECTRUM, RESOLUTION);
    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> keeping.retire(pillar.id(), 0, DAY, RESOLUTION));
    assertThat(keeping.rename(pillar.id(), 1, SPECTRUM, RESOLUTION)).isEmpty();
    assertThat(taxonomy.pillar(pillar.id()).orElseThrow().retired()).isNull();
  }

  private Pillar first() {
    return taxonomy.focusArea(FocusArea.ACCESS).pillars().getFirst();
  }

  private static void assertRefused(String key, Runnable attempt) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(attempt::run)
        .extracting(Refusal::messageKey)
        .isEqualTo(key);
  }
}
