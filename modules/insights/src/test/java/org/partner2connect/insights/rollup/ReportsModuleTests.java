package org.partner2connect.insights.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.partner2connect.calendar.Announcements;
import org.partner2connect.calendar.EventDates;
import org.partner2connect.calendar.EventDetails;
import org.partner2connect.calendar.Zones;
import org.partner2connect.insights.InsightsContext;
import org.partner2connect.insights.RegisterRows.Row;
import org.partner2connect.kernel.Ids;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Label;
import org.partner2connect.workinggroups.GroupRole;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;

/** Reports that stay as they were made, and say what was corrected since. */
@InsightsContext
class ReportsModuleTests extends ReportModuleTest {

  @Autowired Announcements announcements;

  @Test
  void countsWhatWasMadeUntilTheEndOfTheYear() {
    register.rate("EUR", "1.25", LocalDate.of(2022, 1, 3));
    register.add(Row.of("P2C-C-001").worth("100", "USD").about("FINANCIAL", "ACCESS", 2022), "A");
    register.add(Row.of("P2C-C-002").worth("80", "EUR").about("POLICY", "ADOPTION", 2023), "B");
    register.add(Row.of("P2C-C-003").worth("7", "XAF").about("POLICY", "ADOPTION", 2023), "C");
    register.add(Row.of("P2C-C-004").about("ADVOCACY", "ACCESS", 2024), "later");
    register.add(Row.of("P2C-C-005").worth("9", "USD").in("WITHDRAWN"), "withdrawn");

    var report = make(2023);

    var all = report.figures().all();
    assertThat(report.rows())
        .extracting(FrozenCommitment::reference)
        .containsExactly("P2C-C-001", "P2C-C-002", "P2C-C-003");
    assertThat(all.commitments()).isEqualTo(3);
    assertThat(all.usd()).isEqualByComparingTo("200");
    assertThat(all.counted()).isEqualTo(2);
    assertThat(all.leftOut()).isEqualTo(1);
    assertThat(all.currencies().get("EUR").amount()).isEqualByComparingTo("80");
    assertThat(report.figures().own().commitments()).isEqualTo(2);
    assertThat(report.figures().withdrawn()).isEqualTo(1);
    assertThat(report.figures().rates())
        .extracting(Figures.UsedRate::currency)
        .containsExactly("EUR");
    assertThat(cut(report, "AREA")).containsExactly("ACCESS 1 100", "ADOPTION 2 100");
  }

  @Test
  void staysAsItWasWhenTheRegisterIsCorrectedAndListsTheErrata() {
    var one = register.add(Row.of("P2C-C-001").worth("100", "USD"), "Fibre", "GHA");
    var two = register.add(Row.of("P2C-C-002").worth("80", "EUR"), "Radio");
    var joint = register.add(Row.of("P2C-C-003").worth("5", "USD"), "Together");
    register.correct(one, "amount", "90.00", "100.00");
    var before = make(2022);
    assertThat(reports.errata(before)).isEmpty();

    register.correct(one, "amount", "100.00", "120.00");
    jdbc.sql("update commitments.commitment set amount = 120 where id = ?").param(one).update();
    jdbc.sql(
            """
            update commitments.commitment set status = 'WITHDRAWN', withdrawn_at = now(),
              withdrawal_reason = 'No funds' where id = ?
            """)
        .param(two)
        .update();
    share(joint, "4");
    register.rate("EUR", "1.10", LocalDate.of(2022, 1, 3));
    register.changed();

    var after = reports.find(before.id()).orElseThrow();
    assertThat(after).isEqualTo(before);
    assertThat(after.figures().all().usd()).isEqualByComparingTo("105");
    assertThat(reports.errata(after))
        .extracting(erratum -> erratum.kind() + " " + erratum.subject() + " " + erratum.after())
        .containsExactly(
            "CORRECTED P2C-C-001 120.00",
            "WITHDRAWN P2C-C-002 null",
            "TOTAL P2C-C-003 USD 9",
            "RATE EUR 1.1 (2022-01-03)");
    assertThat(reports.errata(after).get(1).reason()).isEqualTo("No funds");
  }

  @Test
  void tellsApartWhatWasAnnouncedAtTheEvent() throws IOException {
    var event =
        signedIn.asSystem(
            () ->
                announcements.announce(
                    new EventDetails(
                        Label.of("Round Table", "Table ronde"),
                        EventDates.parse("2022-06-07", "2022-06-09", Zones.GENEVA),
                        null,
                        null,
                        null)));
    var announced = register.add(Row.of("P2C-C-001").worth("100", "USD"), "Fibre");
    register.add(Row.of("P2C-C-002").worth("7", "USD").about("POLICY", "ACCESS", 2026), "Radio");
    jdbc.sql("update commitments.commitment set event_id = ? where id = ?")
        .params(event, announced)
        .update();
    var id = Ids.next();
    making.make(new NewReport(id, "Report", "Rapport", null, event), stage -> {});
    var report = reports.find(id).orElseThrow();
    assertThat(report.figures().all().usd()).isEqualByComparingTo("107");
    assertThat(report.figures().own().usd()).isEqualByComparingTo("100");
    assertThat(reports.all().getFirst().scope()).isEqualTo(report.scope());
    assertThat(word(report, Locale.FRENCH))
        .contains("Tous les engagements du registre, pour l’événement «\u202FTable ronde\u202F»");
  }

  @Test
  void cannotBeChangedEvenInTheDatabase() {
    var report = make(2022);
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(
            () ->
                jdbc.sql("update insights.report set title_en = 'x' where id = ?")
                    .param(report.id())
                    .update())
        .withMessageContaining("frozen");
  }

  @Test
  void makesOneReportOfAFormThatIsSentTwiceAtOnce() throws Exception {
    var wanted = new NewReport(Ids.next(), "Report", "Rapport", 2022, null);
    Callable<Boolean> send =
        () -> {
          making.make(wanted, stage -> {});
          return true;
        };
    try (var threads = Executors.newFixedThreadPool(2)) {
      var both =
          threads.invokeAll(
              List.of(
                  new DelegatingSecurityContextCallable<>(send),
                  new DelegatingSecurityContextCallable<>(send)));
      for (var one : both) {
        assertThat(one.get()).isTrue();
      }
    }
    assertThat(reports.all()).hasSize(1);
  }

  @Test
  void tellsHowFarItIs() {
    var stages = new ArrayList<Stage>();
    making.make(new NewReport(Ids.next(), "Report", "Rapport", 2022, null), stages::add);
    assertThat(stages).containsExactly(Stage.values());
  }

  @Test
  void refusesYearsToComeBlankTitlesAndReportsAboutNothing() {
    for (var wrong :
        List.of(
            new NewReport(Ids.next(), "Report", "Rapport", 2014, null),
            new NewReport(Ids.next(), "Report", "Rapport", 9999, null),
            new NewReport(Ids.next(), "Report", "Rapport", null, null),
            new NewReport(Ids.next(), "Report", "Rapport", null, Ids.next()),
            new NewReport(Ids.next(), "Report", "Rapport", 2022, Ids.next()),
            new NewReport(Ids.next(), " ", "Rapport", 2022, null),
            new NewReport(Ids.next(), "Report", "a".repeat(201), 2022, null),
            new NewReport(Ids.next(), "a\u0000b", "Rapport", 2022, null))) {
      assertThatExceptionOfType(Refusal.class)
          .as(wrong.toString())
          .isThrownBy(() -> making.make(wrong, stage -> {}));
    }
    assertThat(reports.all()).isEmpty();
  }

  @Test
  void isForTheSecretariatOnly() {
    var report = make(2022);
    for (var role : List.of("MEMBER", "ADMINISTRATOR")) {
      signedIn.as(role);
      assertThatExceptionOfType(AccessDeniedException.class)
          .isThrownBy(
              () ->
                  making.make(
                      new NewReport(Ids.next(), "Report", "Rapport", 2022, null), stage -> {}));
      assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(reports::all);
      assertThatExceptionOfType(AccessDeniedException.class)
          .isThrownBy(() -> files.write(report, ReportFormat.CSV, Locale.ENGLISH, none()));
    }
  }

  @Test
  void countsWhoTakesPartAndNamesNobody() throws IOException {
    var group = signedIn.group(FocusArea.ACCESS);
    var person = signedIn.delegateOf("Sample Academy " + Ids.next(), "TCD");
    signedIn.takesPart(person, group, GroupRole.PARTICIPANT);
    var report = make(2022);
    assertThat(report.figures().participation().groups())
        .anySatisfy(
            one -> {
              assertThat(one.area()).isEqualTo("ACCESS");
              assertThat(one.organisations()).isPositive();
              assertThat(one.ldcs()).isPositive();
            });
    assertThat(report.figures().participation().places())
        .anySatisfy(place -> assertThat(place.iso3()).isEqualTo("TCD"));
    assertThat(word(report, Locale.ENGLISH)).contains("Chad").doesNotContain("Delegate of");
  }

  @Test
  void tellsReportedFromConfirmed() {
    var one = register.add(Row.of("P2C-C-001").worth("100", "USD"), "Fibre", "GHA");
    var report = register.report(one, "IN_PROGRESS", "40", 500L);
    register.add(Row.of("P2C-C-002"), "Silent");
    register.answer(report, "GHA", "CONFIRMED", "Seen");
    var progress = make(2022).figures().progress();
    assertThat(progress.reported()).isEqualTo(1);
    assertThat(progress.confirmed()).isEqualTo(1);
    assertThat(progress.silent()).isEqualTo(1);
    assertThat(progress.usd()).isEqualByComparingTo("40");
    assertThat(progress.confirmedUsd()).isEqualByComparingTo("40");
    assertThat(progress.people()).isEqualTo(500);
    assertThat(progress.stages()).containsEntry("IN_PROGRESS", 1);
  }

  private void share(UUID commitment, String amount) {
    jdbc.sql(
            """
            insert into commitments.share (id, commitment_id, organisation_id, amount, contribution,
              status, proposed_at, answered_at, version)
            values (:id, :commitment, :id, :amount, 'Half', 'CONFIRMED', now(), now(), 0)
            """)
        .param("id", Ids.next())
        .param("commitment", commitment)
        .param("amount", new BigDecimal(amount))
        .update();
  }

  private static List<String> cut(Report report, String dimension) {
    return report.figures().cuts().stream()
        .filter(cut -> cut.dimension().equals(dimension))
        .flatMap(cut -> cut.lines().stream())
        .map(
            line ->
                "%s %d %s"
                    .formatted(
                        line.value(),
                        line.commitments(),
                        line.usd().stripTrailingZeros().toPlainString()))
        .toList();
  }
}
