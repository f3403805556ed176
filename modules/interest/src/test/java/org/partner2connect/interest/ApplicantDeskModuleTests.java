package org.partner2connect.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.kernel.Ids;
import org.partner2connect.kernel.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.PublishedEvents;

@InterestContext
class ApplicantDeskModuleTests {

  @Autowired ApplicantDesk desk;
  @Autowired Reception reception;
  @Autowired Decisions decisions;
  @Autowired InterestQueries queries;
  @Autowired StatusLinks links;
  @Autowired InterestFixtures fixtures;

  @BeforeEach
  void issuesACall() {
    fixtures.reset();
  }

  @Test
  void comesBeforeTheSecretariatOnceConfirmed(PublishedEvents events) {
    var form = InterestFixtures.form("Unproven");
    var id = reception.receive(form, UUID.randomUUID().toString(), false).id();

    desk.confirm(id);
    desk.confirm(id);

    assertThat(fixtures.state(id)).isEqualTo(ExpressionState.RECEIVED);
    assertThat(events.ofType(ExpressionOfInterestSubmitted.class)).hasSize(1);
    assertThat(detail(id).confirmedAt()).isNotNull();
    assertThat(detail(id).entries())
        .extracting(Entry::kind)
        .containsExactly(Entry.Kind.RECEIVED, Entry.Kind.CONFIRMED);
  }

  @Test
  void submitsNothingAnewWhenSomebodyProvenConfirms(PublishedEvents events) {
    var id = fixtures.received("Proven");
    desk.confirm(id);
    assertThat(events.ofType(ExpressionOfInterestSubmitted.class)).hasSize(1);
    assertThat(detail(id).confirmedAt()).isNotNull();
  }

  @Test
  void takesAnAnswerOnceHoweverOftenItIsSent() {
    var id = fixtures.received("Answering");
    desk.answer(id, "Twelve.");
    desk.answer(id, " Twelve. ");
    desk.answer(id, "Thirteen.");
    assertThat(detail(id).entries())
        .extracting(Entry::text)
        .containsExactly(null, "Twelve.", "Thirteen.");
  }

  @Test
  void refusesAnAnswerThatIsNone() {
    var id = fixtures.received("Silent");
    for (var text : new String[] {"", " ", "x".repeat(4_001), "\0"}) {
      assertThatThrownBy(() -> desk.answer(id, text)).isInstanceOf(Refusal.class);
    }
    assertThat(detail(id).entries()).hasSize(1);
  }

  @Test
  void withdrawsOnceAndEndsEverything() {
    var form = InterestFixtures.form("Leaving");
    var id = fixtures.receive(form).id();

    desk.withdraw(id, "  ");
    desk.withdraw(id, "Twice");

    assertThat(fixtures.state(id)).isEqualTo(ExpressionState.WITHDRAWN);
    assertThat(fixtures.mailsTo(form.email())).hasSize(2);
    assertThat(detail(id).entries()).hasSize(2).last().extracting(Entry::text).isNull();
    assertThatThrownBy(() -> desk.answer(id, "Too late.")).isInstanceOf(AlreadyDecided.class);
  }

  @Test
  void withdrawsNothingAfterTheDecision() {
    var id = fixtures.received("Accepted");
    fixtures.moderate(fixtures.someone("Moderator"), () -> decisions.accept(id, 0));
    assertThatThrownBy(() -> desk.withdraw(id, null)).isInstanceOf(AlreadyDecided.class);
  }

  @Test
  void opensTheOneExpressionOfTheLink() {
    var id = fixtures.received("Linked");
    var token = links.tokenFor(id);
    assertThat(links.read(token)).contains(id);
    assertThat(links.read(token + "x")).isEmpty();
    assertThat(links.read("")).isEmpty();
    assertThat(links.addressOf(id, "fr"))
        .startsWith(InterestContext.PUBLIC_URL + "/fr/join/status/");
  }

  @Test
  void knowsNoOther() {
    var nobody = new ExpressionId(Ids.next());
    assertThatThrownBy(() -> desk.confirm(nobody)).isInstanceOf(UnknownExpression.class);
    assertThat(queries.ofApplicant(nobody)).isEmpty();
  }

  private ExpressionDetail detail(ExpressionId id) {
    return queries.ofApplicant(id).orElseThrow();
  }
}
