package org.partner2connect.commitments.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.commitments.BeneficiaryGroup;
import org.partner2connect.commitments.CommitmentContext;
import org.partner2connect.commitments.CommitmentFixtures;
import org.partner2connect.commitments.CommitmentFixtures.Member;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentQueries;
import org.partner2connect.commitments.CommitmentRegister;
import org.partner2connect.commitments.CommitmentRow;
import org.partner2connect.commitments.CommitmentStatus;
import org.partner2connect.membership.Admission;
import org.partner2connect.membership.SeatRole;
import org.springframework.beans.factory.annotation.Autowired;

/** Files become drafts: once, of the own organisation, and only what a draft may hold. */
@CommitmentContext
class ImportsModuleTests {

  @Autowired Imports imports;
  @Autowired CommitmentFixtures fixtures;
  @Autowired CommitmentRegister register;
  @Autowired CommitmentQueries queries;
  @Autowired Admission admission;

  Member member;

  @BeforeEach
  void admits() {
    member = fixtures.member("Sheet Makers");
  }

  @Test
  void makesDraftsOfWhatARowSays() {
    var result =
        carryOut(
            "Language,TITLE , title_fr,description,type,area,lead_amount,currency,estimated,starts,"
                + "ends,countries,sdg_targets,groups,beneficiaries,partners",
            "en,Fibre to 300 villages,La fibre,\"We lay\nfibre, \"\"soon\"\"\",financial,Access,"
                + "\"1,500,000\",usd,yes,2025-01-01,31/12/2027,KEN; Ghana,4.4; 9.C,rural; WOMEN,"
                + "\"120,000\",Somebody");
    assertThat(result.notTaken()).containsExactly("partners");
    assertThat(result.rows()).extracting(ImportedRow::outcome).containsExactly(Outcome.NEW);
    var detail = fixtures.detail(member.focalPoint(), idOf(result, 0));
    assertThat(detail.status()).isEqualTo(CommitmentStatus.DRAFT);
    var content = detail.content();
    assertThat(content.wordings().get("en").title()).isEqualTo("Fibre to 300 villages");
    assertThat(content.wordings().get("en").description()).isEqualTo("We lay\nfibre, \"soon\"");
    assertThat(content.wordings().get("fr").title()).isEqualTo("La fibre");
    assertThat(content.type()).hasToString("FINANCIAL");
    assertThat(content.area()).hasToString("ACCESS");
    assertThat(content.money().amount()).isEqualByComparingTo("1500000");
    assertThat(content.money().currency()).isEqualTo("USD");
    assertThat(content.money().estimated()).isTrue();
    assertThat(content.period().ends()).hasToString("2027-12-31");
    assertThat(content.reach().countries()).containsExactly("GHA", "KEN");
    assertThat(content.reach().groups())
        .containsExactlyInAnyOrder(BeneficiaryGroup.RURAL, BeneficiaryGroup.WOMEN);
    assertThat(content.reach().beneficiaries()).isEqualTo(120_000);
    assertThat(content.targets()).containsExactly("4.4", "9.c");
  }

  @Test
  void makesNothingInATrial() {
    var draft = fixtures.draft(member, CommitmentFixtures.content());
    var result = trial("id,title", draft + ",Another title", ",New one");
    assertThat(outcomes(result)).containsExactly(Outcome.CHANGED, Outcome.NEW);
    assertThat(ours()).hasSize(1);
    assertThat(fixtures.version(draft)).isZero();
  }

  @Test
  void makesNothingTwiceOfTheSameFile() {
    String[] file = {
      "title,lead_amount,currency,countries", "One,5,USD,KEN", "Two,6,USD,", "One,5,USD,KEN"
    };
    assertThat(outcomes(carryOut(file))).containsExactly(Outcome.NEW, Outcome.NEW, Outcome.SAME);
    assertThat(outcomes(carryOut(file))).containsOnly(Outcome.SAME);
    assertThat(outcomes(trial(file))).containsOnly(Outcome.SAME);
    assertThat(ours()).hasSize(2);
  }

  @Test
  void makesNothingTwiceWhenTwoImportAtTheSameMoment() {
    var rows = IntStream.range(0, 40).mapToObj(i -> "Commitment " + i);
    var file = Stream.concat(Stream.of("title"), rows).toArray(String[]::new);
    var other = fixtures.seated(member, SeatRole.DELEGATE);
    var first = CompletableFuture.supplyAsync(() -> carryOut(file));
    var second =
        CompletableFuture.supplyAsync(
            () -> fixtures.as(other, () -> imports.carryOut(sheet(file), Locale.ENGLISH, null)));
    assertThat(first.join().count(Outcome.NEW) + second.join().count(Outcome.NEW)).isEqualTo(40);
    assertThat(ours()).hasSize(40);
  }

  @Test
  void changesADraftAndWhatWasReturned() {
    var draft = fixtures.draft(member, CommitmentFixtures.content());
    var returned = fixtures.submitted(member, CommitmentFixtures.content());
    fixtures.moderate(
        fixtures.moderator(), () -> register.returnToOrganisation(returned, 1, "By when?"));
    var reference = fixtures.text(returned, "reference");
    var result =
        carryOut(
            "id,reference,title,ends",
            draft + ",,Fibre to 301 villages,2027-12-31",
            "," + reference.toLowerCase(Locale.ROOT) + ",Fibre to 300 villages,2028-06-30");
    assertThat(outcomes(result)).containsOnly(Outcome.CHANGED);
    var first = fixtures.detail(member.focalPoint(), draft).content();
    assertThat(first.title(Locale.ENGLISH)).isEqualTo("Fibre to 301 villages");
    assertThat(first)
        .isEqualTo(
            CommitmentFixtures.content()
                .withWording(
                    "en",
                    "Fibre to 301 villages",
                    CommitmentFixtures.content().wordings().get("en").description()));
    var second = fixtures.detail(member.focalPoint(), returned);
    assertThat(second.content().period().ends()).hasToString("2028-06-30");
    assertThat(second.status()).isEqualTo(CommitmentStatus.RETURNED);
  }

  @Test
  void emptiesWhatAnEmptyCellSaysAndLeavesWhatNoColumnSays() {
    var draft = fixtures.draft(member, CommitmentFixtures.content());
    carryOut("id,title,lead_amount,currency", draft + ",Fibre to 300 villages,,");
    var content = fixtures.detail(member.focalPoint(), draft).content();
    assertThat(content.money().amount()).isNull();
    assertThat(content.reach()).isEqualTo(CommitmentFixtures.content().reach());
  }

  @Test
  void leavesAloneWhatIsNoDraftAnyMore() {
    var published = fixtures.published(member);
    var submitted = fixtures.submitted(member, CommitmentFixtures.content().withTargets(List.of()));
    var result =
        carryOut(
            "id,title",
            published + ",Something else",
            submitted + ",Something else",
            published + ",Fibre to 300 villages");
    assertThat(outcomes(result)).containsOnly(Outcome.REFUSED);
    assertThat(result.rows())
        .extracting(row -> row.problems().getFirst())
        .containsExactly(
            RowProblem.of(Column.ID, "state", "PUBLISHED"),
            RowProblem.of(Column.ID, "state", "SUBMITTED"),
            RowProblem.of(Column.ID, "again"));
    assertThat(outcomes(carryOut("id,title", published + ",Fibre to 300 villages")))
        .containsExactly(Outcome.SAME);
  }

  @Test
  void knowsNothingOfOthersCommitments() {
    var stranger = fixtures.member("Others");
    var theirs = fixtures.draft(stranger, CommitmentFixtures.content());
    var published = fixtures.published(stranger);
    var unknown = "0192b7e5-0000-7000-8000-00000000ffff";
    var result =
        carryOut(
            "id,reference,title",
            theirs + ",,Mine now",
            "," + fixtures.text(published, "reference") + ",Mine too",
            unknown + ",,Mine as well");
    assertThat(outcomes(result)).containsOnly(Outcome.NEW);
    assertThat(result.rows())
        .extracting(ImportedRow::remark)
        .containsOnly(RowProblem.ofRow("not-ours"));
    assertThat(fixtures.version(theirs)).isZero();
    assertThat(ours()).hasSize(3).doesNotContain(theirs, published);
  }

  @Test
  void leavesOutWhatCannotBeTakenAndMakesTheRest() {
    var result =
        carryOut(
            "language,title,type,lead_amount,currency,starts,ends,countries,sdg_targets,groups",
            "en,Good,,,,,,,,",
            "en,Backwards,,,,2027-01-01,2026-01-01,,,",
            "en,Twice,,,,,,KEN; KEN,,",
            "en,Target,,,,,,,99.9,",
            "en,Great,,1000000000000000000,USD,,,,,",
            "en,Negative,,-5,USD,,,,,",
            "en,NaN,,NaN,USD,,,,,",
            "en,Both,,USD 5 EUR,,,,,,",
            "en,Other,,USD 5,EUR,,,,,",
            "en,Asks,,1.500,USD,,,,,",
            "en,Money,,5,XXQ,,,,,",
            "en,Kind,GIFT,,,,,,,",
            "en,Country,,,,,,Atlantis,,",
            "en,Group,,,,,,,,robots",
            "en,,,,,,,,9.c,",
            "tlh,Klingon,,,,,,,,",
            "en,Nothing\u0000ness,,,,,,,,",
            "en," + "x".repeat(201) + ",,,,,,,,");
    assertThat(result.count(Outcome.NEW)).isOne();
    assertThat(result.count(Outcome.REFUSED)).isEqualTo(17);
    assertThat(result.rows().stream().skip(1).map(row -> row.problems().getFirst().column()))
        .containsExactly(
            "ends",
            "countries",
            "sdg_targets",
            "lead_amount",
            "lead_amount",
            "lead_amount",
            "lead_amount",
            "lead_amount",
            "lead_amount",
            "currency",
            "type",
            "countries",
            "groups",
            "title",
            "language",
            "title",
            "title");
    assertThat(ours()).hasSize(1);
  }

  @Test
  void takesMarksThatTurnTheDirectionAway() {
    var result = carryOut("title", "Fibre \u202etxt.exe");
    assertThat(fixtures.detail(member.focalPoint(), idOf(result, 0)).title(Locale.ENGLISH))
        .isEqualTo("Fibre txt.exe");
  }

  @Test
  void changesNoDraftThatSomebodyElseChangedMeanwhile() {
    var draft = fixtures.draft(member, CommitmentFixtures.content());
    String[] file = {"id,title", draft + ",Mine"};
    var seen = trial(file).seen();
    var theirs = CommitmentFixtures.content().withWording("en", "Theirs", "Text");
    fixtures.run(member.focalPoint(), () -> register.save(draft, 0, theirs));
    var result =
        fixtures.as(member.focalPoint(), () -> imports.carryOut(sheet(file), Locale.ENGLISH, seen));
    assertThat(result.rows().getFirst().problems())
        .containsExactly(RowProblem.of(Column.ID, "changed"));
  }

  @Test
  void needsASeatInAnActiveOrganisation() {
    var sheet = sheet("title", "One");
    fixtures.as(
        fixtures.someone("Nobody"),
        () ->
            assertThatThrownBy(() -> imports.carryOut(sheet, Locale.ENGLISH, null))
                .isInstanceOf(NoOrganisation.class));
    fixtures.asSystem(() -> admission.suspend(member.id(), "Fees"));
    fixtures.as(
        member.focalPoint(),
        () ->
            assertThatThrownBy(() -> imports.trial(sheet, Locale.ENGLISH))
                .isInstanceOf(NoOrganisation.class));
  }

  private ImportResult trial(String... lines) {
    return fixtures.as(member.focalPoint(), () -> imports.trial(sheet(lines), Locale.ENGLISH));
  }

  private ImportResult carryOut(String... lines) {
    return fixtures.as(
        member.focalPoint(), () -> imports.carryOut(sheet(lines), Locale.ENGLISH, null));
  }

  private List<CommitmentId> ours() {
    return fixtures.as(
        member.focalPoint(),
        () ->
            queries.ofOrganisation(member.id(), Locale.ENGLISH).stream()
                .map(CommitmentRow::id)
                .toList());
  }

  private static CommitmentId idOf(ImportResult result, int row) {
    var id = result.rows().get(row).id();
    assertThat(id).isNotNull();
    return id;
  }

  private static List<Outcome> outcomes(ImportResult result) {
    return result.rows().stream().map(ImportedRow::outcome).toList();
  }

  private static Sheet sheet(String... lines) {
    return Sheet.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }
}
