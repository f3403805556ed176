package org.partner2connect.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Mail servers that say no, in every stage of the conversation. */
@MailContext
class RefusalsModuleTests {

  @Autowired MailFixtures fixtures;
  @Autowired MessageLog log;

  private UUID id;

  @BeforeEach
  void queuesOne() {
    fixtures.reset();
    id = fixtures.queue("ann@example.org");
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 550 5.1.1 no such user here",
    "RCPT, 552 5.2.2 mailbox full for good",
    "RCPT, 553 5.1.3 odd address",
    "RCPT, 554 5.7.1 not wanted",
    "DATA, 554 5.6.0 no",
    "BODY, 554 5.7.1 looks like spam"
  })
  void giveUpAtOnceWhenItIsForGood(String stage, String reply) throws IOException {
    assertThat(deliver(Map.of(stage, reply))).isEqualTo(Round.Result.DONE);
    assertThat(fixtures.row(id).state()).isEqualTo("FAILED");
    assertThat(fixtures.row(id).reason()).contains(reply);
    assertThat(log.backlog()).isEqualTo(new MessageLog.Backlog(0, 1));
    assertThat(fixtures.sendAgain(id)).isTrue();
    assertThat(deliver(Map.of())).isEqualTo(Round.Result.DONE);
    assertThat(fixtures.row(id).state()).isEqualTo("SENT");
    assertThat(fixtures.sendAgain(id)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 450 4.2.1 greylisted",
    "RCPT, 421 4.3.2 closing",
    "DATA, 451 4.3.0 later",
    "BODY, 452 4.3.1 no room",
  })
  void letOthersGoFirstWhenItIsForNow(String stage, String reply) throws IOException {
    assertThat(deliver(Map.of(stage, reply))).isEqualTo(Round.Result.DONE);
    assertThat(fixtures.row(id).state()).isEqualTo("QUEUED");
    assertThat(fixtures.row(id).due()).isFalse();
    assertThat(fixtures.row(id).reason()).contains(reply);
  }

  @ParameterizedTest
  @CsvSource({
    "GREETING, 554 no service",
    "GREETING, 421 too busy",
    "MAIL, 550 5.7.1 you may not send",
    "MAIL, 530 5.7.0 authenticate first",
    "MAIL, 451 4.3.0 later"
  })
  void callAgainLaterWhenTheServerWantsNothingFromUs(String stage, String reply)
      throws IOException {
    assertThat(deliver(Map.of(stage, reply))).isEqualTo(Round.Result.UNAVAILABLE);
    assertThat(fixtures.row(id).state()).isEqualTo("QUEUED");
    assertThat(fixtures.row(id).due()).isTrue();
    assertThat(fixtures.row(id).attempts()).isOne();
  }

  @ParameterizedTest
  @CsvSource({"GREETING, UNAVAILABLE", "RCPT, DONE", "BODY, DONE"})
  void doNotWaitForAServerThatKeepsSilent(String stage, Round.Result result) throws IOException {
    assertThat(deliver(Map.of(stage, ScriptedServer.SILENCE))).isEqualTo(result);
    assertThat(fixtures.row(id).state()).isEqualTo("QUEUED");
    assertThat(fixtures.row(id).attempts()).isOne();
  }

  @ParameterizedTest
  @CsvSource({"GREETING, 421 too busy", "RCPT, 450 4.2.1 greylisted"})
  void giveUpAfterFiveDays(String stage, String reply) throws IOException {
    fixtures.age(id, 6);
    deliver(Map.of(stage, reply));
    assertThat(fixtures.row(id).state()).isEqualTo("FAILED");
  }

  @Test
  void sayNothingOfOneMailToAnother() throws IOException {
    var other = fixtures.queue("bob@example.org");
    try (var server = new ScriptedServer(Map.of("RCPT", "550 no"))) {
      fixtures.round(server.port()).run(() -> true);
      assertThat(server.heard())
          .filteredOn(line -> line.startsWith("RCPT"))
          .containsExactly("RCPT TO:<ann@example.org>", "RCPT TO:<bob@example.org>");
      assertThat(server.heard())
          .filteredOn(line -> line.startsWith("MAIL"))
          .containsOnly("MAIL FROM:<bounces@example.org>");
    }
    assertThat(fixtures.row(other).state()).isEqualTo("FAILED");
  }

  private Round.Result deliver(Map<String, String> replies) throws IOException {
    try (var server = new ScriptedServer(replies)) {
      return fixtures.round(server.port()).run(() -> true);
    }
  }
}
