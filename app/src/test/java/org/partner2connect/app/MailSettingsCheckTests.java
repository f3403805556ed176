package org.partner2connect.app;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class MailSettingsCheckTests {

  private final MockEnvironment complete =
      new MockEnvironment()
          .withProperty("p2c.mail.host", "smtp.example.org")
          .withProperty("p2c.mail.port", "587")
          .withProperty("p2c.mail.user", "p2c")
          .withProperty("p2c.mail.password", "secret")
          .withProperty("p2c.mail.from", "Partner2Connect <p2c@example.org>");

  @Test
  void acceptsAMailServerAndNone() {
    assertThatCode(() -> MailSettingsCheck.check(complete)).doesNotThrowAnyException();
    assertThatCode(() -> MailSettingsCheck.check(new MockEnvironment())).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "p2c.mail.from, '', P2C_MAIL_FROM is missing",
    "p2c.mail.from, partner2connect, P2C_MAIL_FROM",
    "p2c.mail.from, 'a@example.org, b@example.org', P2C_MAIL_FROM",
    "p2c.mail.reply-to, nobody, P2C_MAIL_REPLY_TO",
    "p2c.mail.bounces, Bounces <b@example.org>, P2C_MAIL_BOUNCES",
    "p2c.mail.port, 0, P2C_SMTP_PORT",
    "p2c.mail.port, smtp, P2C_SMTP_PORT",
    "p2c.mail.tls, ssl, P2C_SMTP_TLS",
    "p2c.mail.tls, none, would travel unencrypted"
  })
  void refusesWhatIsIllFormed(String key, String value, String problem) {
    complete.setProperty(key, value);
    assertThatThrownBy(() -> MailSettingsCheck.check(complete))
        .isInstanceOf(Misconfigured.class)
        .hasMessageContaining(problem);
  }

  @Test
  void allowsAPlainServerOnThisMachine() {
    complete.setProperty("p2c.mail.tls", "none");
    complete.setProperty("p2c.mail.host", "localhost");
    assertThatCode(() -> MailSettingsCheck.check(complete)).doesNotThrowAnyException();
  }
}
