package org.partner2connect.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.partner2connect.taxonomy.KeepingFixtures.RESOLUTION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.taxonomy.keeping.ChangeKind;
import org.partner2connect.taxonomy.keeping.GroupKeeping;
import org.partner2connect.taxonomy.keeping.KeepingQueries;
import org.partner2connect.taxonomy.keeping.ListChange;
import org.partner2connect.taxonomy.keeping.Provenance;
import org.partner2connect.taxonomy.keeping.TermDays;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.transaction.support.TransactionOperations;

/** The administrator keeps the groups of countries; past days stay as they were. */
@TaxonomyContext
class KeepingModuleTests {

  private static final LocalDate LETTER = LocalDate.of(2021, 10, 18);
  private static final LocalDate GRADUATION = LocalDate.of(2026, 11, 24);

  @Autowired KeepingFixtures fixtures;
  @Autowired GroupKeeping keeping;
  @Autowired KeepingQueries queries;
  @Autowired Taxonomy taxonomy;
  @Autowired TaxonomyQueries tables;
  @Autowired ReferenceImport files;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionOperations transactions;

  @AfterEach
  void resets() {
    fixtures.reset();
  }

  @Test
  void aGraduationCountsFromItsDayOnAndPastDaysStay(AssertablePublishedEvents events) {
    var before = taxonomy.ldcs(LETTER);
    long version = taxonomy.version();
    var bangladesh = fixtures.term(CountryGroup.LDC, "BGD");

    keeping.end(bangladesh.id(), bangladesh.version(), GRADUATION, RESOLUTION);

    assertThat(taxonomy.isLdc("BGD", GRADUATION.minusDays(1))).isTrue();
    assertThat(taxonomy.isLdc("BGD", GRADUATION)).isFalse();
    assertThat(taxonomy.ldcs(LETTER)).isEqualTo(before);
    assertThat(taxonomy.version()).isGreaterThan(version);
    var ended = fixtures.term(CountryGroup.LDC, "BGD");
    assertThat(ended.days()).isEqualTo(new TermDays(null, GRADUATION, null));
    assertThat(ended.note()).isEqualTo("A/RES/76/8");
    assertThat(ended.byHand()).isTrue();
    assertThat(events.ofType(ReferenceListsChanged.class))
        .singleElement()
        .isEqualTo(new ReferenceListsChanged(taxonomy.version(), RESOLUTION.at()));
  }

  @Test
  void everyChangeStaysInTheHistory() {
    var bangladesh = fixtures.term(CountryGroup.LDC, "BGD");
    keeping.end(bangladesh.id(), bangladesh.version(), GRADUATION, RESOLUTION);
    assertThat(queries.changes(CountryGroup.LDC, 10))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.subject()).isEqualTo("BGD");
              assertThat(change.kind()).isEqualTo(ChangeKind.ENDED);
              assertThat(change.before())
                  .containsEntry("expected", "2026-11-24")
                  .doesNotContainKey("until");
              assertThat(change.after())
                  .containsEntry("until", "2026-11-24")
                  .doesNotContainKey("expected");
              assertThat(change.person()).isEqualTo(RESOLUTION.person());
              assertThat(change.at()).isEqualTo(RESOLUTION.at());
              assertThat(change.source()).isEqualTo("A/RES/76/8");
            });
    assertThat(queries.changes(CountryGroup.SIDS, 10)).isEmpty();
    for (var attempt :
        List.of(
            "update taxonomy.change set source = 'another'",
            "delete from taxonomy.change",
            "truncate taxonomy.change")) {
      assertThatExceptionOfType(DataAccessException.class)
          .isThrownBy(() -> jdbc.sql(attempt).update())
          .withMessageContaining("stays as it is");
    }
  }

  @Test
  void aCountryBelongsFromTheDayOnWithWhichItIsAdded() {
    var since = LocalDate.of(2025, 6, 1);
    keeping.add(CountryGroup.LLDC, "GHA", since, RESOLUTION);
    assertThat(taxonomy.isLldc("GHA", since.minusDays(1))).isFalse();
    assertThat(taxonomy.isLldc("GHA", since)).isTrue();
  }

  @Test
  void aCountryMayComeBackButNotBeThereTwice() {
    var bhutan = fixtures.term(CountryGroup.LDC, "BTN");
    assertRefused(
        "taxonomy.refusal.overlap",
        () -> keeping.add(CountryGroup.LDC, "BTN", LocalDate.of(2023, 12, 12), RESOLUTION));
    assertRefused(
        "taxonomy.refusal.overlap",
        () -> keeping.add(CountryGroup.LDC, "BGD", LocalDate.of(2030, 1, 1), RESOLUTION));
    keeping.add(CountryGroup.LDC, "BTN", LocalDate.of(2025, 1, 1), RESOLUTION);
    assertThat(taxonomy.isLdc("BTN", LocalDate.of(2023, 12, 12))).isTrue();
    assertThat(taxonomy.isLdc("BTN", LocalDate.of(2024, 6, 1))).isFalse();
    assertThat(taxonomy.isLdc("BTN", LocalDate.of(2025, 1, 1))).isTrue();
    assertRefused(
        "taxonomy.refusal.overlap",
        () ->
            keeping.correct(
                bhutan.id(),
                bhutan.version(),
                new TermDays(null, LocalDate.of(2025, 1, 2), null),
                RESOLUTION));
    assertThat(queries.changes(CountryGroup.LDC, 10)).hasSize(1);
  }

  @Test
  void refusesWhatCannotBe() {
    var bangladesh = fixtures.term(CountryGroup.LDC, "BGD");
    var bhutan = fixtures.term(CountryGroup.LDC, "BTN");
    long version = taxonomy.version();
    assertRefused(
        "taxonomy.refusal.country",
        () -> keeping.add(CountryGroup.LDC, "XYZ", GRADUATION, RESOLUTION));
    assertRefused(
        "taxonomy.refusal.far",
        () -> keeping.end(bangladesh.id(), 0, LocalDate.of(1800, 1, 1), RESOLUTION));
    assertRefused(
        "taxonomy.refusal.ended", () -> keeping.end(bhutan.id(), 0, GRADUATION, RESOLUTION));
    assertRefused(
        "taxonomy.refusal.term", () -> keeping.end(UUID.randomUUID(), 0, GRADUATION, RESOLUTION));
    assertRefused("kernel.text.blank", () -> new Provenance(null, Instant.EPOCH, " "));
    taxonomy.refresh();
    assertThat(taxonomy.version()).isEqualTo(version);
  }

  @Test
  void aChangeThatChangesNothingIsNone() {
    var bangladesh = fixtures.term(CountryGroup.LDC, "BGD");
    assertThat(keeping.correct(bangladesh.id(), 0, bangladesh.days(), RESOLUTION)).isEmpty();
    assertThat(queries.changes(CountryGroup.LDC, 10)).isEmpty();
  }

  @Test
  void aStruckTermIsGoneFromTheListAndKeptInTheHistory() {
    var added = keeping.add(CountryGroup.SIDS, "GHA", GRADUATION, RESOLUTION);
    keeping.strike(added.id(), added.version(), RESOLUTION);
    assertThat(taxonomy.isSids("GHA", GRADUATION)).isFalse();
    assertThat(queries.changes(CountryGroup.SIDS, 10))
        .extracting(ListChange::kind)
        .containsExactly(ChangeKind.STRUCK, ChangeKind.ADDED);
  }

  @Test
  void whoeverIsSecondHasNoEffect() {
    var nepal = fixtures.term(CountryGroup.LDC, "NPL");
    keeping.correct(nepal.id(), 0, new TermDays(null, null, GRADUATION.plusYears(3)), RESOLUTION);
    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> keeping.end(nepal.id(), 0, GRADUATION, RESOLUTION));
    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> keeping.strike(nepal.id(), 0, RESOLUTION));
    assertThat(taxonomy.isLdc("NPL", GRADUATION)).isTrue();
    assertThat(queries.changes(CountryGroup.LDC, 10)).hasSize(1);
  }

  @Test
  void addsACountryOnceWhenTwoDoItAtTheSameTime() {
    var start = new CyclicBarrier(2);
    var attempts =
        Stream.of(GRADUATION, GRADUATION.plusDays(1))
            .map(
                day ->
                    CompletableFuture.supplyAsync(
                        () -> {
                          try {
                            start.await();
                            keeping.add(CountryGroup.SIDS, "GHA", day, RESOLUTION);
                            return "added";
                          } catch (Refusal refusal) {
                            return refusal.messageKey();
                          } catch (Exception other) {
                            return other.toString();
                          }
                        }))
            .toList();
    assertThat(attempts.stream().map(CompletableFuture::join))
        .containsExactlyInAnyOrder("added", "taxonomy.refusal.overlap");
  }

  @Test
  void whatIsRolledBackIsNotSeen() {
    transactions.executeWithoutResult(
        transaction -> {
          keeping.add(CountryGroup.SIDS, "GHA", GRADUATION, RESOLUTION);
          transaction.setRollbackOnly();
        });
    taxonomy.refresh();
    assertThat(taxonomy.isSids("GHA", GRADUATION)).isFalse();
  }

  @Test
  void anotherNodeSeesTheChangeByItself() {
    var other = new Taxonomy(files, tables);
    var watch = new TaxonomyWatch(other);
    watch.start();
    try {
      keeping.add(CountryGroup.SIDS, "GHA", GRADUATION, RESOLUTION);
      await().untilAsserted(() -> assertThat(other.isSids("GHA", GRADUATION)).isTrue());
      assertThat(other.version()).isEqualTo(taxonomy.version());
    } finally {
      watch.stop();
    }
  }

  private static void assertRefused(String key, Runnable attempt) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(attempt::run)
        .extracting(Refusal::messageKey)
        .isEqualTo(key);
  }
}
