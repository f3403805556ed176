package org.partner2connect.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.partner2connect.mail.MailSettings.Encryption;

class MailSettingsTests {

  @Test
  void encryptsUnlessTheServerIsOnThisMachine() {
    assertThat(settings("smtp.example.org", "").encryption()).isEqualTo(Encryption.STARTTLS);
    assertThat(settings("127.0.0.1", "").encryption()).isEqualTo(Encryption.NONE);
    assertThat(settings("localhost", "").encryption()).isEqualTo(Encryption.NONE);
    assertThat(settings("localhost", "starttls").encryption()).isEqualTo(Encryption.STARTTLS);
    assertThat(settings("smtp.example.org", "tls").encryption()).isEqualTo(Encryption.TLS);
  }

  @Test
  void doesNotTellThePassword() {
    assertThat(settings("smtp.example.org", "")).asString().doesNotContain("secret");
  }

  private static MailSettings settings(String host, String tls) {
    return new MailSettings(
        host, 587, "p2c", "secret", tls, "p2c@example.org", "", "", Duration.ofSeconds(1));
  }
}
