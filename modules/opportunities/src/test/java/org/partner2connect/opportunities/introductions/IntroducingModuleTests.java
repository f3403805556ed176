package org.partner2connect.opportunities.introductions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.commitments.CommitmentQueries;
import org.partner2connect.commitments.CommitmentStatus;
import org.partner2connect.commitments.shares.ShareRow;
import org.partner2connect.commitments.shares.Shares;
import org.partner2connect.membership.SeatRole;
import org.partner2connect.opportunities.OpportunitiesContext;
import org.partner2connect.opportunities.OpportunityBoard;
import org.partner2connect.opportunities.OpportunityFixtures;
import org.partner2connect.opportunities.OpportunityFixtures.Member;
import org.partner2connect.opportunities.OpportunityId;
import org.springframework.beans.factory.annotation.Autowired;
import p2c.runtime.TestSignIn;

@OpportunitiesContext
class IntroducingModuleTests {

  @Autowired Introducing introducing;
  @Autowired IntroductionQueries introductions;
  @Autowired JointCommitments commitments;
  @Autowired CommitmentQueries register;
  @Autowired Shares shares;
  @Autowired OpportunityBoard board;
  @Autowired OpportunityFixtures fixtures;

  private Member ministry;
  private Member carrier;
  private OpportunityId need;
  private OpportunityId offer;

  @BeforeEach
  void postsANeedAndAnOffer() {
    fixtures.clear();
    ministry =
        fixtures.seat(
            fixtures.someone("Fatou", "fr"),
            fixtures.organisation("Ministry of Backhaul"),
            SeatRole.FOCAL_POINT);
    carrier = fixtures.focalPoint("Carrier of the Sahel");
    need =
        fixtures.as(
            ministry.person(), () -> board.post(OpportunityFixtures.need("Backhaul, Chad")));
    offer =
        fixtures.as(carrier.person(), () -> board.post(OpportunityFixtures.offer("Fibre, Chad")));
  }

  @AfterEach
  void clears() {
    TestSignIn.signOut();
    fixtures.clear();
  }

  @Test
  void showsContactsToBothSidesOnlyAfterBothSaidYes() {
    var id = proposed();
    assertThat(contacts(ministry, id)).isEmpty();
    assertThat(contacts(carrier, id)).isEmpty();
    fixtures.does(ministry.person(), () -> introducing.accept(id));
    assertThat(contacts(ministry, id))
        .extracting(Contact::email)
        .containsExactly(carrier.person().email(), ministry.person().email());
    assertThat(contacts(carrier, id))
        .extracting(Contact::side)
        .containsExactly(Contact.Side.OTHER, Contact.Side.OWN);
    var third = fixtures.focalPoint("Somebody else");
    assertThat(contacts(third, id)).isEmpty();
    assertThat(fixtures.as(third.person(), () -> introductions.ofOpportunity(need)).isEmpty())
        .isTrue();
  }

  @Test
  void tellsEachSideInItsLanguage() {
    var id = proposed();
    assertThat(fixtures.mailedTo(ministry.person()))
        .singleElement()
        .asString()
        .startsWith("Une mise en relation pour P2C-O-");
    fixtures.does(ministry.person(), () -> introducing.accept(id));
    assertThat(fixtures.mailedTo(carrier.person()))
        .singleElement()
        .asString()
        .endsWith("are introduced to each other");
    assertThat(fixtures.mailedTo(ministry.person())).hasSize(2);
  }

  @Test
  void refusesASecondIntroductionOfTheSameTwoUntilTheFirstIsDeclined() {
    var id = proposed();
    assertThatThrownBy(this::proposed).isInstanceOf(AlreadyIntroduced.class);
    assertThatThrownBy(
            () ->
                fixtures.as(ministry.person(), () -> introducing.propose(need, offer, "From us.")))
        .isInstanceOf(AlreadyIntroduced.class);
    fixtures.does(ministry.person(), () -> introducing.decline(id, "Not this year."));
    var declined = fixtures.as(carrier.person(), () -> introductions.find(id)).orElseThrow();
    assertThat(declined.status()).isEqualTo(IntroductionStatus.DECLINED);
    assertThat(declined.reason()).isEqualTo("Not this year.");
    assertThat(fixtures.mailedTo(carrier.person())).hasSize(1);
    assertThat(proposed()).isNotEqualTo(id);
  }

  @Test
  void letsOnlyTheOtherSideAnswer() {
    var id = proposed();
    assertThatThrownBy(() -> fixtures.does(carrier.person(), () -> introducing.accept(id)))
        .isInstanceOf(UnknownIntroduction.class);
    var third = fixtures.focalPoint("Somebody else");
    assertThatThrownBy(() -> fixtures.does(third.person(), () -> introducing.decline(id, "")))
        .isInstanceOf(UnknownIntroduction.class);
    fixtures.does(carrier.person(), () -> introducing.takeBack(id));
    assertThatThrownBy(() -> fixtures.does(ministry.person(), () -> introducing.accept(id)))
        .isInstanceOf(AlreadyAnswered.class);
  }

  @Test
  void lapsesWhenOneOfTheTwoIsClosed() {
    var id = proposed();
    fixtures.does(ministry.person(), () -> board.close(need, 0));
    assertThat(fixtures.as(carrier.person(), () -> introductions.find(id)).orElseThrow().status())
        .isEqualTo(IntroductionStatus.LAPSED);
    assertThatThrownBy(this::proposed).isInstanceOf(OneIsClosed.class);
  }

  @Test
  void introducesOnlyANeedAndAnOfferOfTwoSides() {
    var own =
        fixtures.as(
            carrier.person(), () -> board.post(OpportunityFixtures.need("The carrier's need")));
    assertThatThrownBy(
            () -> fixtures.as(carrier.person(), () -> introducing.propose(own, offer, "Us?")))
        .isInstanceOf(NotAPair.class);
    assertThatThrownBy(
            () -> fixtures.as(carrier.person(), () -> introducing.propose(offer, need, "Us?")))
        .isInstanceOf(NotAPair.class);
  }

  @Test
  void isProposedOnceByManyAtOnce() throws Exception {
    assertThat(succeeded(this::proposed)).hasSize(1);
  }

  @Test
  void isAnsweredOnceByManyAtOnce() throws Exception {
    var id = proposed();
    assertThat(
            succeeded(
                () -> {
                  fixtures.does(ministry.person(), () -> introducing.accept(id));
                  return id;
                }))
        .hasSize(1);
    assertThat(fixtures.mailedTo(carrier.person())).hasSize(1);
  }

  @Test
  void becomesOneJointCommitmentHoweverOftenSomebodyClicks() throws Exception {
    var id = proposed();
    assertThatThrownBy(() -> fixtures.as(ministry.person(), () -> commitments.begin(id)))
        .isInstanceOf(NotAccepted.class);
    fixtures.does(ministry.person(), () -> introducing.accept(id));
    var begun = succeeded(() -> fixtures.as(ministry.person(), () -> commitments.begin(id)));
    assertThat(begun).hasSize(4);
    assertThat(begun.stream().distinct()).hasSize(1);
    var commitment = begun.getFirst();
    assertThat(fixtures.as(carrier.person(), () -> commitments.begin(id))).isEqualTo(commitment);
    var detail = fixtures.as(ministry.person(), () -> register.find(commitment)).orElseThrow();
    assertThat(detail.status()).isEqualTo(CommitmentStatus.DRAFT);
    assertThat(detail.content().title(Locale.ENGLISH)).isEqualTo("Backhaul, Chad");
    assertThat(detail.content().reach().countries()).containsExactly("TCD");
    assertThat(detail.content().targets()).containsExactly("9.c");
    assertThat(fixtures.as(ministry.person(), () -> shares.sharesOf(commitment)))
        .extracting(ShareRow::partner)
        .containsExactly(carrier.organisation());
  }

  private IntroductionId proposed() {
    return fixtures.as(
        carrier.person(), () -> introducing.propose(need, offer, "Our fibre ends at your border."));
  }

  private List<Contact> contacts(Member member, IntroductionId id) {
    return fixtures.as(member.person(), () -> introductions.contacts(id));
  }

  /** What four who do the same at once got, without those who were refused. */
  private static <T> List<T> succeeded(Callable<T> deed) throws Exception {
    try (var threads = Executors.newFixedThreadPool(4)) {
      return threads.invokeAll(IntStream.range(0, 4).mapToObj(i -> deed).toList()).stream()
          .filter(answer -> answer.state() == Future.State.SUCCESS)
          .map(Future::resultNow)
          .toList();
    }
  }
}
