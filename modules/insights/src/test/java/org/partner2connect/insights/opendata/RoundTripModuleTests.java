package org.partner2connect.insights.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.commitments.BeneficiaryGroup;
import org.partner2connect.commitments.CommitmentContent;
import org.partner2connect.commitments.CommitmentContent.Money;
import org.partner2connect.commitments.CommitmentContent.Period;
import org.partner2connect.commitments.CommitmentContent.Reach;
import org.partner2connect.commitments.CommitmentRegister;
import org.partner2connect.commitments.CommitmentType;
import org.partner2connect.commitments.imports.Column;
import org.partner2connect.commitments.imports.ImportedRow;
import org.partner2connect.commitments.imports.Imports;
import org.partner2connect.commitments.imports.Outcome;
import org.partner2connect.commitments.imports.OwnCommitments;
import org.partner2connect.commitments.imports.Sheet;
import org.partner2connect.insights.InsightsContext;
import org.partner2connect.insights.RegisterRows;
import org.partner2connect.insights.RegisterRows.Row;
import org.partner2connect.insights.SignedIn;
import org.partner2connect.insights.SignedIn.Someone;
import org.partner2connect.insights.figures.CommitmentFilter;
import org.partner2connect.insights.figures.Dimension;
import org.partner2connect.insights.figures.Snapshots;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** CSV out is CSV in: what the open data file says can be brought back, and says nothing new. */
@InsightsContext
class RoundTripModuleTests {

  /** What an organisation learns of its own commitments beyond the open data. */
  private static final List<String> STANDING = List.of("status", "version");

  /** What differs where another organisation says the same. */
  private static final Set<String> OWN =
      Set.of("id", "lead", "lead_id", "lead_category", "lead_country", "changed_at");

  @Autowired DataFiles files;
  @Autowired Snapshots snapshots;
  @Autowired RegisterRows rows;
  @Autowired SignedIn signed;
  @Autowired MembershipQueries membership;
  @Autowired CommitmentRegister register;
  @Autowired Imports imports;
  @Autowired OwnCommitments own;
  @Autowired JdbcClient jdbc;

  Someone delegate;

  @BeforeEach
  void fill() {
    rows.clear();
    delegate = signed.delegateOf("Round Trip " + UUID.randomUUID(), "KEN");
  }

  @AfterEach
  void signOut() {
    signed.nobody();
  }

  @Test
  void everyColumnThatIsTakenIsOneOfTheFile() {
    assertThat(DataFiles.fields()).containsAll(Column.titles());
    var fields = OwnCommitments.fields().stream().filter(name -> !STANDING.contains(name)).toList();
    assertThat(DataFiles.fields()).containsSubsequence(fields);
  }

  @Test
  void whatIsPublishedIsThereAlready() {
    var first =
        rows.add(
            Row.of("P2C-C-951").worth("12345678901234.50", "USD"),
            "@SUM(1) \"quoted\", and '=1",
            "KEN",
            "AGO");
    rows.word(first, "fr", "=Une promesse", "Ce qu’elle vaut");
    rows.target(first, "9.c");
    rows.report(first, "FULFILLED", "5", 7L);
    rows.add(Row.of("P2C-C-952").about("POLICY", "ADOPTION", 2023), "'=A law; or -two");
    rows.add(Row.of("P2C-C-953").in("WITHDRAWN").worth("9", "EUR"), "Gone");
    jdbc.sql("update commitments.commitment set organisation_id = ?")
        .param(membership.seatOf(delegate.id()).orElseThrow().organisation().id().value())
        .update();
    rows.changed();
    var any = snapshots.current().select(CommitmentFilter.ALL.with(Dimension.STATE, "ANY"));

    signed.as(delegate);
    for (var reader : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      var result = imports.trial(Sheet.read(files.csv(any)), reader);
      assertThat(result.rows()).hasSize(3);
      assertThat(result.rows()).extracting(ImportedRow::outcome).containsOnly(Outcome.SAME);
      assertThat(result.notTaken()).contains("partners", "state", "published_at", "amount");
    }
  }

  @Test
  void draftsOfOneBecomeTheSameDraftsOfAnother() {
    signed.as(delegate);
    register.begin(whole());
    register.begin(CommitmentContent.empty("es").withWording("es", "Una red", "-Una red\n=para"));
    register.begin(
        CommitmentContent.empty("fr")
            .withWording("en", "English only", "")
            .withWording("fr", "À", "")
            .withMoney(new Money(new BigDecimal("0.5"), null, "=a year", false, true)));
    var file = own.csv();
    var before = own.all();

    signed.as(signed.delegateOf("Second Trip " + UUID.randomUUID(), "GHA"));
    var result = imports.carryOut(Sheet.read(file), Locale.FRENCH, null);
    assertThat(result.rows()).extracting(ImportedRow::outcome).containsOnly(Outcome.NEW);
    assertThat(own.all().stream().map(RoundTripModuleTests::said).toList())
        .isEqualTo(before.stream().map(RoundTripModuleTests::said).toList());
    assertThat(imports.trial(Sheet.read(file), Locale.ENGLISH).count(Outcome.SAME)).isEqualTo(3);
  }

  private static CommitmentContent whole() {
    return CommitmentContent.empty("en")
        .withWording("en", "Fibre, \"quoted\"; to 300 villages", "=We lay\nfibre.")
        .withWording("fr", "La fibre dans 300 villages", "")
        .withType(CommitmentType.FINANCIAL)
        .withArea(FocusArea.VALUE_CREATION, null)
        .withMoney(new Money(new BigDecimal("1500000.25"), "USD", "over", true, true))
        .withPeriod(new Period(LocalDate.of(2025, 1, 2), LocalDate.of(2027, 3, 4), "+ two months"))
        .withReach(
            new Reach(
                List.of("GHA", "KEN"),
                Set.of(),
                "the coast",
                120_000L,
                "at least",
                Set.of(BeneficiaryGroup.RURAL, BeneficiaryGroup.OLDER_PERSONS)))
        .withTargets(List.of("4.4", "9.c"));
  }

  private static Map<String, Object> said(Map<String, ?> fields) {
    var said = new HashMap<String, Object>(fields);
    said.keySet().removeAll(OWN);
    return said;
  }
}
