package org.partner2connect.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

@MailContext
class OutboxModuleTests {

  @Autowired Outbox outbox;
  @Autowired MessageLog log;
  @Autowired OutboxHealthIndicator health;
  @Autowired MailFixtures fixtures;

  @BeforeEach
  void empties() {
    fixtures.reset();
  }

  @Test
  void belongsToTheTransactionOfWhoeverWrites() {
    assertThatThrownBy(() -> outbox.enqueue(MailFixtures.mail("ann@example.org", "Hello")))
        .isInstanceOf(IllegalTransactionStateException.class);
    assertThatThrownBy(
            () ->
                fixtures.inTransaction(
                    () -> {
                      outbox.enqueue(MailFixtures.mail("ann@example.org", "Hello"));
                      throw new IllegalStateException("rolled back");
                    }))
        .hasMessage("rolled back");
    assertThat(fixtures.count()).isZero();
  }

  @Test
  void keepsWhatHasNoUsableAddressWithoutDisturbingAnybody() {
    var id = fixtures.queue("ann@example.org\r\nBcc: bob@example.org");
    assertThat(fixtures.row(id).state()).isEqualTo("REFUSED");
    assertThat(fixtures.row(id).reason()).isEqualTo("not an address");
    assertThat(fixtures.recipient(id)).isEqualTo("ann@example.org Bcc: bob@example.org");
    assertThat(log.claim()).isEmpty();
  }

  @Test
  void storesWhateverPeopleWrite() {
    var id =
        fixtures.queue(
            "ann@example.org", "\0\ud800'; drop table mail.message; -- " + "x".repeat(1_000_000));
    assertThat(fixtures.row(id).state()).isEqualTo("QUEUED");
  }

  @Test
  void waitsAndSaysSoWithoutAMailServer() {
    var id = fixtures.queue("ann@example.org");
    assertThat(fixtures.row(id).attempts()).isZero();
    org.awaitility.Awaitility.await()
        .untilAsserted(
            () -> assertThat(health.health().getStatus().getCode()).isEqualTo("UNCONFIGURED"));
  }

  @Test
  void forgetsBodiesAfterAMonthAndRowsAfterAYear() {
    var waiting = fixtures.queue("ann@example.org");
    var young = fixtures.queue("nobody");
    var old = fixtures.queue("nobody");
    var ancient = fixtures.queue("nobody");
    fixtures.age(waiting, 400);
    fixtures.age(young, 29);
    fixtures.age(old, 31);
    fixtures.age(ancient, 366);
    log.forgetOld();
    assertThat(fixtures.row(waiting).hasBody()).isTrue();
    assertThat(fixtures.row(young).hasBody()).isTrue();
    assertThat(fixtures.row(old).hasBody()).isFalse();
    assertThat(fixtures.count()).isEqualTo(3);
  }
}
