package org.partner2connect.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Delivery to a real mail server. */
@MailContext
class DeliveryModuleTests {

  @Autowired MailFixtures fixtures;
  @Autowired Letters letters;
  @Autowired MessageLog log;

  private GreenMail server;
  private int port;

  @BeforeEach
  void startsTheServer() {
    fixtures.reset();
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    port = server.getSmtp().getPort();
  }

  @AfterEach
  void stopsTheServer() {
    server.stop();
  }

  @Test
  void sendsTextAndHtmlWithItsHeaders() throws Exception {
    var id = fixtures.queue("ann@example.org", "Bienvenue à l’été\r\nBcc: bob@example.org");
    assertThat(fixtures.round(port).run(() -> true)).isEqualTo(Round.Result.DONE);
    assertThat(fixtures.row(id).state()).isEqualTo("SENT");
    var message = received().getFirst();
    assertThat(message.getSubject()).isEqualTo("Bienvenue à l’été Bcc: bob@example.org");
    assertThat(message.getHeader("Bcc")).isNull();
    assertThat(message.getMessageID()).isEqualTo("<" + id + "@example.org>");
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(message.getHeader("Reply-To")).containsExactly("secretariat@example.org");
    assertThat(message.getHeader("From")).containsExactly("Partner2Connect <p2c@example.org>");
    assertThat(message.getHeader("To")).containsExactly("ann@example.org");
    assertThat(message.getHeader("Return-Path")).containsExactly("<bounces@example.org>");
    assertThat(message.getSentDate()).isNotNull();
    var bodies = (MimeMultipart) message.getContent();
    assertThat(bodies.getContentType()).startsWith("multipart/alternative");
    assertThat(bodies.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
    assertThat((String) bodies.getBodyPart(0).getContent())
        .contains("Grüße – 您好", "Open\r\nhttps://p2c.example/a\r\n");
    assertThat(bodies.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
    assertThat((String) bodies.getBodyPart(1).getContent())
        .contains("Grüße – 您好", "href=\"https://p2c.example/a\"");
  }

  @Test
  void sendsWhateverPeopleWrite() throws Exception {
    var naughty =
        List.of(
            "\0", "\r\n.\r\nMAIL FROM:<x@y>\r\n", "ด้้้้้็็็็็", "\ud800", "﷽", "y".repeat(5_000));
    fixtures.inTransaction(
        () ->
            naughty.forEach(
                text ->
                    log.queue(
                        java.util.UUID.randomUUID(),
                        "ann@example.org",
                        letters.write(
                            new NewMail(
                                "", Locale.FRENCH, text, List.of(new Passage.Quote(text)))))));
    fixtures.round(port).run(() -> true);
    assertThat(received()).hasSize(naughty.size());
    assertThat(server.getReceivedMessages())
        .allSatisfy(message -> assertThat(message.getAllRecipients()).hasSize(1));
    assertThat(GreenMailUtil.getHeaders(received().getFirst())).doesNotContain("\0");
  }

  @Test
  void deliversOnceWhenTheServerIsBack() {
    var id = fixtures.queue("ann@example.org");
    server.stop();
    assertThat(fixtures.round(port).run(() -> true)).isEqualTo(Round.Result.UNAVAILABLE);
    assertThat(fixtures.row(id))
        .satisfies(
            row -> {
              assertThat(row.state()).isEqualTo("QUEUED");
              assertThat(row.due()).isTrue();
              assertThat(row.attempts()).isOne();
              assertThat(row.reason()).contains("MailConnectException");
            });
    server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    fixtures.round(port).run(() -> true);
    fixtures.round(port).run(() -> true);
    assertThat(received()).hasSize(1);
    assertThat(fixtures.row(id).attempts()).isEqualTo(2);
  }

  @Test
  void sendsEachMailOnceHoweverManyDeliver() throws Exception {
    IntStream.range(0, 60).forEach(number -> fixtures.queue("ann@example.org", "No. " + number));
    var workers =
        IntStream.range(0, 4)
            .mapToObj(
                worker -> CompletableFuture.supplyAsync(() -> fixtures.round(port).run(() -> true)))
            .toList();
    workers.forEach(worker -> assertThat(worker.join()).isEqualTo(Round.Result.DONE));
    var subjects = new HashSet<String>();
    for (var message : received()) {
      assertThat(subjects.add(message.getSubject())).as(message.getSubject()).isTrue();
    }
    assertThat(subjects).hasSize(60);
  }

  @Test
  void deliversAtOnceWhatWasQueuedAndWhatAnEarlierLifeLeftBehind() {
    var left = fixtures.queue("left@example.org");
    var postman = fixtures.postman(port);
    postman.start();
    try {
      var outbox = new Outbox(log, letters, postman);
      awaitState(left, "SENT");
      var id = new java.util.concurrent.atomic.AtomicReference<java.util.UUID>();
      fixtures.inTransaction(
          () -> id.set(outbox.enqueue(MailFixtures.mail("ann@example.org", "Now"))));
      // Less than the five seconds after which it would look by itself.
      Awaitility.await()
          .atMost(Duration.ofSeconds(4))
          .until(() -> fixtures.row(id.get()).state().equals("SENT"));
      assertThat(received()).hasSize(2);
    } finally {
      postman.stop();
    }
    assertThat(postman.isRunning()).isFalse();
  }

  private void awaitState(java.util.UUID id, String state) {
    Awaitility.await().until(() -> fixtures.row(id).state().equals(state));
  }

  private List<MimeMessage> received() {
    return Arrays.asList(server.getReceivedMessages());
  }
}
