package org.partner2connect.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.commitments.Coach.Advice;
import org.partner2connect.commitments.Coach.Question;
import org.partner2connect.commitments.CommitmentContent.Money;
import org.partner2connect.commitments.CommitmentFixtures.Member;
import org.springframework.beans.factory.annotation.Autowired;

/** What the coach says while somebody types. */
@CommitmentContext
class CoachModuleTests {

  @Autowired Coach coach;
  @Autowired CommitmentFixtures fixtures;

  Member member;

  @BeforeEach
  void admitsAMember() {
    member = fixtures.member("Coached Sample");
  }

  @Test
  void asksWhatIsNotSaid() {
    var advice = advise(CommitmentContent.empty("en"));
    assertThat(advice.answers())
        .containsEntry(Question.WHO, true)
        .containsEntry(Question.HOW_MUCH, false)
        .containsEntry(Question.WHOM, false)
        .containsEntry(Question.WHERE, false)
        .containsEntry(Question.BY_WHEN, false);
    assertThat(advise(CommitmentFixtures.content()).answers()).doesNotContainValue(false);
  }

  @Test
  void doesNotTakeAYearForANumber() {
    var content = CommitmentContent.empty("en");
    assertThat(answersHowMuch(content.withWording("en", "Fibre by 2027", ""))).isFalse();
    assertThat(answersHowMuch(content.withWording("en", "Fibre to 300 villages", ""))).isTrue();
    assertThat(answersHowMuch(content.withWording("ar", "٣٠٠ قرية", ""))).isTrue();
  }

  @Test
  void showsWhatTheOrganisationPromisedBefore() {
    var earlier = fixtures.published(member);
    var content =
        CommitmentContent.empty("en").withWording("en", "Fibre cables to more villages", "");
    assertThat(advise(content).similar()).extracting(CommitmentRow::id).containsExactly(earlier);
    assertThat(advise(content).doubles()).isEmpty();
    assertThat(advise(CommitmentContent.empty("en").withWording("en", "Train teachers", "")))
        .satisfies(advice -> assertThat(advice.similar()).isEmpty());
  }

  @Test
  void warnsOfTheSameMoneyInTheSameCountries() {
    var other = fixtures.member("Other Sample");
    var amount = Money.of(new BigDecimal("4711.11"), "KES");
    var theirs =
        fixtures.published(
            other, CommitmentFixtures.content().withMoney(amount).withCountries(List.of("TUV")));
    var ours = CommitmentFixtures.content().withMoney(amount);
    assertThat(advise(ours.withCountries(List.of("TUV"))).doubles())
        .extracting(CommitmentRow::id)
        .containsExactly(theirs);
    assertThat(advise(ours.withCountries(List.of("NRU"))).doubles()).isEmpty();
    var id = fixtures.submitted(member, ours.withCountries(List.of("TUV")));
    assertThat(
            fixtures.as(
                fixtures.moderator(),
                () -> coach.possibleDuplicates(id, Locale.ENGLISH),
                "SECRETARIAT"))
        .extracting(CommitmentRow::id)
        .containsExactly(theirs);
    assertThat(fixtures.as(other.focalPoint(), () -> coach.possibleDuplicates(id, Locale.ENGLISH)))
        .isEmpty();
  }

  @Test
  void tellsNothingOfOthersUnpublishedCommitments() {
    var other = fixtures.member("Secret Sample");
    var amount = Money.of(new BigDecimal("4712.12"), "KES");
    var content = CommitmentFixtures.content().withMoney(amount).withCountries(List.of("TUV"));
    fixtures.submitted(other, content);
    assertThat(advise(content).doubles()).isEmpty();
  }

  private boolean answersHowMuch(CommitmentContent content) {
    return Boolean.TRUE.equals(advise(content).answers().get(Question.HOW_MUCH));
  }

  private Advice advise(CommitmentContent content) {
    return fixtures.as(member.focalPoint(), () -> coach.advise(content, null, Locale.ENGLISH));
  }
}
