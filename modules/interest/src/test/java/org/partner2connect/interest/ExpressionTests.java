package org.partner2connect.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partner2connect.membership.Category;
import org.partner2connect.taxonomy.FocusArea;

class ExpressionTests {

  static final Instant IN_TIME = Instant.parse("2021-10-21T09:00:00Z");
  static final Instant TOO_LATE = Instant.parse("2021-10-31T23:00:00Z");

  @Test
  void isLookedAtOnceWorkWasProvenOrTheAddressConfirmed() {
    assertThat(received(true, IN_TIME).state()).isEqualTo(ExpressionState.RECEIVED);
    var unproven = received(false, IN_TIME);
    assertThat(unproven.state()).isEqualTo(ExpressionState.UNCONFIRMED);
    assertThat(unproven.receipt().confirmFirst()).isTrue();
    var confirmed = unproven.confirmed(TOO_LATE);
    assertThat(confirmed.state()).isEqualTo(ExpressionState.RECEIVED);
    assertThat(confirmed.confirmedAt()).isEqualTo(TOO_LATE);
    assertThat(confirmed.confirmed(IN_TIME)).isSameAs(confirmed);
  }

  @Test
  void keepsItsStandingInTimeOrLate() {
    assertThat(received(true, IN_TIME).late()).isFalse();
    var late = received(true, TOO_LATE);
    assertThat(late.late()).isTrue();
    assertThat(late.questioned().answered(TOO_LATE).late()).isTrue();
  }

  @Test
  void waitsForTheAnswerAndComesBackToBeDecided() {
    var waiting = received(true, IN_TIME).questioned();
    assertThat(waiting.state()).isEqualTo(ExpressionState.WAITING);
    var answered = waiting.answered(TOO_LATE);
    assertThat(answered.state()).isEqualTo(ExpressionState.RECEIVED);
    assertThat(answered.confirmedAt()).isEqualTo(TOO_LATE);
  }

  @ParameterizedTest
  @EnumSource(names = {"ACCEPTED", "DECLINED", "WITHDRAWN"})
  void changesNothingAfterTheEnd(ExpressionState end) {
    var open = received(true, IN_TIME);
    var over =
        switch (end) {
          case ACCEPTED -> open.accepted(UUID.randomUUID(), IN_TIME);
          case DECLINED -> open.declined(IN_TIME);
          default -> open.withdrawn(IN_TIME);
        };
    assertThat(over.state()).isEqualTo(end);
    assertThatThrownBy(() -> over.accepted(UUID.randomUUID(), TOO_LATE))
        .isInstanceOf(AlreadyDecided.class);
    assertThatThrownBy(() -> over.declined(TOO_LATE)).isInstanceOf(AlreadyDecided.class);
    assertThatThrownBy(() -> over.withdrawn(TOO_LATE)).isInstanceOf(AlreadyDecided.class);
    assertThatThrownBy(over::questioned).isInstanceOf(AlreadyDecided.class);
    assertThatThrownBy(() -> over.answered(TOO_LATE)).isInstanceOf(AlreadyDecided.class);
  }

  @Test
  void hasANumberThatPeopleCanSay() {
    assertThat(received(true, IN_TIME).reference()).isEqualTo("EOI-0397");
    assertThat(Receipt.referenceOf(12345)).isEqualTo("EOI-12345");
  }

  private static Expression received(boolean proven, Instant at) {
    var answers =
        new Answers(
            new Applicant("Example", Category.OTHER, "SEN", null, "example", null),
            new ContactPerson("Awa Sow", "awa@moc.example", "fr", "moc.example"),
            Set.of(new ChosenArea(FocusArea.ACCESS, null)),
            null,
            null);
    var call = new Call(UUID.randomUUID(), "BDT/DIR/110", CallTests.OPENING, CallTests.DEADLINE, 0);
    return Expression.receive(answers, new Expression.Reference(call, 397, "nonce"), proven, at);
  }
}
