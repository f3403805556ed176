package org.partner2connect.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.commitments.CommitmentContent.Money;
import org.partner2connect.commitments.CommitmentDetail.Verb;
import org.partner2connect.commitments.CommitmentFixtures.Member;
import org.partner2connect.commitments.CommitmentFixtures.Someone;
import org.partner2connect.commitments.CommitmentHistory.Kind;
import org.partner2connect.commitments.CommitmentHistory.Step;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.membership.SeatRole;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.access.AccessDeniedException;

/** A commitment's way from draft to register, and who may take which step. */
@CommitmentContext
class CommitmentRegisterModuleTests {

  @Autowired CommitmentRegister register;
  @Autowired CommitmentQueries queries;
  @Autowired CommitmentFixtures fixtures;

  Member member;
  Someone moderator;

  @BeforeEach
  void admitsAMember() {
    member = fixtures.member("Sample Telecom");
    moderator = fixtures.moderator();
  }

  @Test
  void keepsWhatADelegateWrites() {
    var delegate = fixtures.seated(member, SeatRole.DELEGATE);
    var id = fixtures.as(delegate, () -> register.begin(CommitmentContent.empty("fr")));
    var version = fixtures.as(delegate, () -> register.save(id, 0, CommitmentFixtures.content()));

    var detail = fixtures.detail(delegate, id);
    assertThat(version).isEqualTo(1);
    assertThat(detail.content()).isEqualTo(CommitmentFixtures.content());
    assertThat(detail.lead().organisation()).isEqualTo(member.id());
    assertThat(detail.reference()).isNull();
    assertThat(detail.title(Locale.FRENCH)).isEqualTo("La fibre dans 300 villages");
    assertThat(detail.may()).containsExactlyInAnyOrder(Verb.WRITE, Verb.DISCARD);
  }

  @Test
  void changesNothingWhenTheSameIsSavedAgain() {
    var id = fixtures.draft(member, CommitmentFixtures.content());
    assertThat(
            fixtures.<Long>as(
                member.focalPoint(), () -> register.save(id, 0, CommitmentFixtures.content())))
        .isZero();
  }

  @Test
  void publishesAfterAReturnAndASecondSubmission(PublishedEvents events) {
    var id = fixtures.submitted(member, CommitmentFixtures.content());
    var reference = fixtures.text(id, "reference");
    assertThat(reference).matches("P2C-C-[0-9]{3,}");
    assertThat(fixtures.rows("published_commitment", id)).isZero();

    fixtures.moderate(moderator, () -> register.returnToOrganisation(id, 1, "By when?"));
    var returned = fixtures.detail(member.focalPoint(), id);
    assertThat(returned.status()).isEqualTo(CommitmentStatus.RETURNED);
    assertThat(returned.history().lastReturn().orElseThrow().note()).isEqualTo("By when?");

    fixtures.run(member.focalPoint(), () -> register.submit(id, 2));
    fixtures.moderate(moderator, () -> register.approve(id, 3));

    var outsider = fixtures.member("Another Sample").focalPoint();
    var published = fixtures.detail(outsider, id);
    assertThat(published.status()).isEqualTo(CommitmentStatus.PUBLISHED);
    assertThat(published.reference()).isEqualTo(reference);
    assertThat(published.may()).isEmpty();
    assertThat(published.history().steps()).extracting(Step::kind).containsExactly(Kind.PUBLISHED);
    assertThat(published.history().steps()).extracting(Step::person).containsOnlyNulls();
    assertThat(fixtures.rows("published_commitment", id)).isOne();
    assertThat(events.ofType(CommitmentPublished.class))
        .singleElement()
        .satisfies(event -> assertThat(event.commitment()).isEqualTo(id));
  }

  @Test
  void waitsForItsEventUnderEmbargo(PublishedEvents events) {
    var id = fixtures.published(member, CommitmentFixtures.content().withEvent(fixtures.event()));
    assertThat(fixtures.status(id)).isEqualTo(CommitmentStatus.APPROVED);
    for (var view :
        new String[] {
          "published_commitment", "published_wording", "published_country", "published_target",
          "published_step", "published_share", "published_delivery", "published_correction"
        }) {
      assertThat(fixtures.rows(view, id)).as(view).isZero();
    }
    assertThat(events.ofType(CommitmentPublished.class)).isEmpty();
    var outsider = fixtures.member("Another Sample").focalPoint();
    assertThat(fixtures.<Boolean>as(outsider, () -> queries.find(id).isEmpty())).isTrue();
  }

  @Test
  void wantsWhatTheRegisterMustHaveOnlyWhenItIsHandedIn() {
    var id =
        fixtures.draft(member, CommitmentContent.empty("en").withType(CommitmentType.FINANCIAL));
    assertThatThrownBy(() -> fixtures.run(member.focalPoint(), () -> register.submit(id, 0)))
        .isInstanceOfSatisfying(
            InvalidCommitment.class,
            invalid ->
                assertThat(invalid.problems())
                    .extracting(InvalidCommitment.Problem::field)
                    .containsExactly("title.en", "description.en", "area", "amount"));
    assertThat(fixtures.status(id)).isEqualTo(CommitmentStatus.DRAFT);
  }

  @Test
  void letsOnlyFocalPointsAndAlternatesHandIn() {
    var id = fixtures.draft(member, CommitmentFixtures.content());
    var delegate = fixtures.seated(member, SeatRole.DELEGATE);
    assertThatThrownBy(() -> fixtures.run(delegate, () -> register.submit(id, 0)))
        .isInstanceOf(NotFocalPoint.class);
    fixtures.run(fixtures.seated(member, SeatRole.ALTERNATE), () -> register.submit(id, 0));
    assertThat(fixtures.status(id)).isEqualTo(CommitmentStatus.SUBMITTED);
  }

  @Test
  void isUnknownToOthersWhileADraft() {
    var id = fixtures.draft(member, CommitmentFixtures.content());
    var other = fixtures.member("Another Sample").focalPoint();
    assertThat(fixtures.<Boolean>as(other, () -> queries.find(id).isEmpty())).isTrue();
    assertThat(fixtures.<Boolean>as(moderator, () -> queries.find(id).isEmpty(), "SECRETARIAT"))
        .isTrue();
    assertThatThrownBy(() -> fixtures.run(other, () -> register.save(id, 0, content())))
        .isInstanceOf(UnknownCommitment.class);
    assertThatThrownBy(() -> fixtures.run(other, () -> register.submit(id, 0)))
        .isInstanceOf(UnknownCommitment.class);
    assertThatThrownBy(() -> fixtures.moderate(moderator, () -> register.approve(id, 0)))
        .isInstanceOf(UnknownCommitment.class);
  }

  @Test
  void letsNobodyPublishWhatIsTheirOwn() {
    fixtures.seat(member.id(), moderator, SeatRole.DELEGATE);
    var id = fixtures.submitted(member, CommitmentFixtures.content());
    assertThatThrownBy(() -> fixtures.moderate(moderator, () -> register.approve(id, 1)))
        .isInstanceOf(OwnCommitment.class);
    assertThatThrownBy(
            () -> fixtures.moderate(moderator, () -> register.returnToOrganisation(id, 1, "No.")))
        .isInstanceOf(OwnCommitment.class);
    assertThatThrownBy(() -> fixtures.run(member.focalPoint(), () -> register.approve(id, 1)))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void letsTheSecretariatChangeNothing() {
    var id = fixtures.submitted(member, CommitmentFixtures.content());
    assertThatThrownBy(() -> fixtures.moderate(moderator, () -> register.save(id, 1, content())))
        .isInstanceOf(NotFocalPoint.class);
    assertThatThrownBy(
            () -> fixtures.moderate(moderator, () -> register.correct(id, 1, content(), "Better.")))
        .isInstanceOf(NotFocalPoint.class);
    assertThatThrownBy(() -> fixtures.moderate(moderator, () -> register.withdraw(id, 1, "No.")))
        .isInstanceOf(NotFocalPoint.class);
  }

  @Test
  void changesNothingWhileTheSecretariatReads() {
    var id = fixtures.submitted(member, CommitmentFixtures.content());
    assertThatThrownBy(
            () -> fixtures.run(member.focalPoint(), () -> register.save(id, 1, content())))
        .isInstanceOf(NotInThatState.class);
    assertThatThrownBy(() -> fixtures.run(member.focalPoint(), () -> register.submit(id, 1)))
        .isInstanceOf(NotInThatState.class);
  }

  @Test
  void handsInOnce() {
    var id = fixtures.draft(member, CommitmentFixtures.content());
    fixtures.run(member.focalPoint(), () -> register.submit(id, 0));
    assertThatThrownBy(() -> fixtures.run(member.focalPoint(), () -> register.submit(id, 0)))
        .isInstanceOf(CommitmentChangedMeanwhile.class);
    assertThat(fixtures.detail(member.focalPoint(), id).history().steps()).hasSize(1);
  }

  @Test
  void wantsANoteAndAReason() {
    var id = fixtures.submitted(member, CommitmentFixtures.content());
    for (var text : new String[] {"", " \n", "\u202e", "a\0b", "x".repeat(4_001)}) {
      assertThatThrownBy(
              () -> fixtures.moderate(moderator, () -> register.returnToOrganisation(id, 1, text)))
          .isInstanceOf(Refusal.class);
      assertThatThrownBy(
              () -> fixtures.run(member.focalPoint(), () -> register.withdraw(id, 1, text)))
          .isInstanceOf(Refusal.class);
    }
    assertThat(fixtures.status(id)).isEqualTo(CommitmentStatus.SUBMITTED);
  }

  @Test
  void keepsTheOldValueOfEveryCorrection(PublishedEvents events) {
    var id = fixtures.published(member);
    var next =
        content()
            .withMoney(Money.of(new BigDecimal("2000000"), "USD"))
            .withWording("fr", "La fibre dans 400 villages", "Nous posons la fibre d’ici 2027.");
    fixtures.run(
        member.focalPoint(), () -> register.correct(id, 2, next, "The budget was adopted."));

    var history = fixtures.detail(moderator, id).history();
    assertThat(history.corrections())
        .extracting(c -> c.field() + ": " + c.before() + " > " + c.after())
        .containsExactlyInAnyOrder(
            "amount: 1500000.00 > 2000000.00",
            "title.fr: La fibre dans 300 villages > La fibre dans 400 villages");
    assertThat(fixtures.publishedAmount(id)).isEqualByComparingTo("2000000");
    assertThat(fixtures.rows("published_correction", id)).isEqualTo(2);
    assertThat(events.ofType(CommitmentCorrected.class)).hasSize(1);
    assertThatThrownBy(
            () -> fixtures.run(member.focalPoint(), () -> register.correct(id, 3, next, "Again.")))
        .isInstanceOf(NothingCorrected.class);
  }

  @Test
  void staysReadableWhenWithdrawn(PublishedEvents events) {
    var id = fixtures.published(member);
    fixtures.run(member.focalPoint(), () -> register.withdraw(id, 2, "The donor stepped back."));
    assertThat(fixtures.text(id, "withdrawal_reason")).isEqualTo("The donor stepped back.");
    assertThat(fixtures.rows("published_commitment", id)).isOne();
    assertThat(events.ofType(CommitmentWithdrawn.class)).hasSize(1);
  }

  @Test
  void isNeverPublicWhenWithdrawnBefore(PublishedEvents events) {
    var id = fixtures.submitted(member, content());
    fixtures.run(member.focalPoint(), () -> register.withdraw(id, 1, "Too early."));
    assertThat(fixtures.rows("published_commitment", id)).isZero();
    assertThat(events.ofType(CommitmentWithdrawn.class)).isEmpty();
    var outsider = fixtures.member("Another Sample").focalPoint();
    assertThat(fixtures.<Boolean>as(outsider, () -> queries.find(id).isEmpty())).isTrue();
  }

  @Test
  void discardsADraftAndNothingElse() {
    var draft = fixtures.draft(member, content());
    fixtures.run(member.focalPoint(), () -> register.discard(draft, 0));
    assertThat(fixtures.<Boolean>as(member.focalPoint(), () -> queries.find(draft).isEmpty()))
        .isTrue();

    var id = fixtures.submitted(member, content());
    assertThatThrownBy(() -> fixtures.run(member.focalPoint(), () -> register.discard(id, 1)))
        .isInstanceOf(NotInThatState.class);
    assertThatThrownBy(
            () -> fixtures.run(member.focalPoint(), () -> register.withdraw(draft, 0, "No.")))
        .isInstanceOf(UnknownCommitment.class);
  }

  @Test
  void letsNobodyBeginWithoutASeat() {
    assertThatThrownBy(
            () -> fixtures.run(fixtures.someone("Newcomer"), () -> register.begin(content())))
        .isInstanceOf(NoSeat.class);
  }

  @Test
  void listsForEachWhatTheyMaySee() {
    var draft = fixtures.draft(member, content());
    var submitted = fixtures.submitted(member, content());
    var focalPoint = member.focalPoint();
    assertThat(fixtures.as(focalPoint, () -> queries.ofOrganisation(member.id(), Locale.FRENCH)))
        .extracting(CommitmentRow::id)
        .containsExactlyInAnyOrder(draft, submitted);
    assertThat(fixtures.as(moderator, () -> queries.ofOrganisation(member.id(), Locale.ENGLISH)))
        .isEmpty();
    assertThat(
            fixtures.as(
                moderator,
                () ->
                    queries.forReview(
                        EnumSet.allOf(CommitmentStatus.class), 0, 500, Locale.ENGLISH),
                "SECRETARIAT"))
        .extracting(CommitmentRow::id)
        .contains(submitted)
        .doesNotContain(draft);
    assertThat(queries.findReferences(Set.of(submitted), Locale.FRENCH))
        .extractingByKey(submitted)
        .extracting(CommitmentReference::title)
        .isEqualTo("La fibre dans 300 villages");
  }

  private static CommitmentContent content() {
    return CommitmentFixtures.content();
  }
}
