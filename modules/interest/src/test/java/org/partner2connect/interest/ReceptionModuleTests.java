package org.partner2connect.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.test.context.support.WithMockUser;

@InterestContext
class ReceptionModuleTests {

  @Autowired Reception reception;
  @Autowired Calls calls;
  @Autowired InterestFixtures fixtures;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void issuesACall() {
    fixtures.reset();
  }

  @Test
  void storesTheFormMailsACopyAndSaysSo(PublishedEvents events) {
    var form = InterestFixtures.form("Sample Union");

    var receipt = fixtures.receive(form);

    assertThat(receipt.reference()).matches("EOI-\\d{4,}");
    assertThat(receipt.late()).isFalse();
    assertThat(receipt.confirmFirst()).isFalse();
    assertThat(fixtures.state(receipt.id())).isEqualTo(ExpressionState.RECEIVED);
    assertThat(fixtures.mailsTo(form.email()))
        .containsExactly(receipt.reference() + ": your expression of interest has arrived");
    assertThat(events.ofType(ExpressionOfInterestSubmitted.class))
        .singleElement()
        .satisfies(submitted -> assertThat(submitted.expression()).isEqualTo(receipt.id()));
  }

  @Test
  void doesNothingASecondTime(PublishedEvents events) {
    var form = InterestFixtures.form("Twice");
    var nonce = UUID.randomUUID().toString();

    var first = reception.receive(form, nonce, true);
    var second = reception.receive(form, nonce, true);

    assertThat(second).isEqualTo(first);
    assertThat(reception.receiptOf(nonce)).contains(first);
    assertThat(fixtures.mailsTo(form.email())).hasSize(1);
    assertThat(events.ofType(ExpressionOfInterestSubmitted.class)).hasSize(1);
  }

  @Test
  void makesOneExpressionOfManySubmitsAtOnce() {
    var form = InterestFixtures.form("Impatient");
    var nonce = UUID.randomUUID().toString();

    var receipts = atOnce(8, () -> reception.receive(form, nonce, true));

    assertThat(receipts).hasSize(8).containsOnly(receipts.getFirst());
    assertThat(fixtures.mailsTo(form.email())).hasSize(1);
    assertThat(count()).isOne();
  }

  @Test
  void givesEveryFormItsOwnNumber() {
    var receipts = atOnce(20, () -> fixtures.receive(InterestFixtures.form("Many")));
    assertThat(receipts).extracting(Receipt::number).doesNotHaveDuplicates();
    assertThat(count()).isEqualTo(20);
  }

  @Test
  void putsNobodyBeforeTheSecretariatWhoHasProvenNothing(PublishedEvents events) {
    var form = InterestFixtures.form("Unproven");

    var receipt = reception.receive(form, UUID.randomUUID().toString(), false);

    assertThat(receipt.confirmFirst()).isTrue();
    assertThat(fixtures.state(receipt.id())).isEqualTo(ExpressionState.UNCONFIRMED);
    assertThat(fixtures.mailsTo(form.email())).hasSize(1);
    assertThat(events.ofType(ExpressionOfInterestSubmitted.class)).isEmpty();
  }

  @Test
  void isNoMailBomb() {
    var form = InterestFixtures.form("Bomber");
    for (int i = 0; i < 7; i++) {
      reception.receive(form, UUID.randomUUID().toString(), false);
    }
    assertThat(fixtures.mailsTo(form.email())).hasSize(5);
    assertThat(count()).isEqualTo(7);
  }

  @Test
  void storesNothingOfAFormWithFaults() {
    var form = InterestFixtures.form("Nowhere", "XXX", "", "awa@moc.example");
    assertThatThrownBy(() -> fixtures.receive(form)).isInstanceOf(InvalidForm.class);
    assertThat(reception.problems(form)).extracting("field").containsExactly("country");
    assertThat(reception.problems(InterestFixtures.form("Fine"))).isEmpty();
    assertThat(count()).isZero();
  }

  @Test
  void takesTheLateOnTheLateList() {
    var now = LocalDateTime.now(Call.GENEVA);
    fixtures.call(now.minusDays(2), now.minusMinutes(1));
    var receipt = fixtures.receive(InterestFixtures.form("Late"));
    assertThat(receipt.late()).isTrue();
  }

  @Test
  void refusesWhileThereIsNoCall() {
    jdbc.sql("truncate interest.call cascade").update();
    assertThatThrownBy(() -> fixtures.receive(InterestFixtures.form("Early")))
        .isInstanceOf(NoCall.class);
  }

  @Test
  @WithMockUser(roles = "SECRETARIAT")
  void countsTheCallThatOpenedLast() {
    var now = LocalDateTime.now(Call.GENEVA).withSecond(0).withNano(0);
    var next = calls.issue("BDT/DIR/111", now.plusDays(1), now.plusDays(2));
    assertThat(calls.current().orElseThrow().reference()).isEqualTo("BDT/DIR/110");

    var issued = calls.all().getFirst();
    assertThat(issued.id()).isEqualTo(next);
    calls.change(next, issued.version(), "BDT/DIR/112", now.minusHours(1), now.plusDays(2));
    assertThat(calls.current().orElseThrow().reference()).isEqualTo("BDT/DIR/112");
    assertThatThrownBy(
            () -> calls.change(next, issued.version(), "BDT/DIR/113", now, now.plusDays(2)))
        .isInstanceOf(OptimisticLockingFailureException.class);
  }

  @Test
  @WithMockUser(roles = "ADMINISTRATOR")
  void letsNobodyElseKeepTheCall() {
    var now = LocalDateTime.now(Call.GENEVA);
    assertThatThrownBy(() -> calls.issue("X", now, now.plusDays(1)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(calls::all).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void letsNobodyKeepTheCallWithoutSignIn() {
    assertThatThrownBy(calls::all).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    assertThat(calls.current()).isPresent();
  }

  private int count() {
    return jdbc.sql("select count(*) from interest.expression").query(Integer.class).single();
  }

  private static List<Receipt> atOnce(int times, Supplier<Receipt> work) {
    var start = new CountDownLatch(1);
    var running =
        IntStream.range(0, times)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> {
                          try {
                            start.await();
                          } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                          }
                          return work.get();
                        },
                        task -> Thread.ofVirtual().start(task)))
            .toList();
    start.countDown();
    return running.stream().map(CompletableFuture::join).toList();
  }
}
