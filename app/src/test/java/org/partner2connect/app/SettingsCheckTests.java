package org.partner2connect.app;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class SettingsCheckTests {

  private final MockEnvironment complete =
      new MockEnvironment()
          .withProperty("spring.datasource.url", "jdbc:postgresql://db/p2c")
          .withProperty("spring.datasource.username", "p2c")
          .withProperty("p2c.public-url", "https://partner2connect.example.org")
          .withProperty("p2c.keycloak.url", "https://id.example.org")
          .withProperty("p2c.keycloak.internal-url", "http://keycloak:8080")
          .withProperty("p2c.keycloak.client-secret", "a-secret-of-its-own");

  @Test
  void acceptsACompleteProduction() {
    assertThatCode(() -> SettingsCheck.check(complete)).doesNotThrowAnyException();
  }

  @Test
  void namesAllThatIsMissingAtOnce() {
    assertThatThrownBy(() -> SettingsCheck.check(new MockEnvironment()))
        .isInstanceOf(Misconfigured.class)
        .hasMessageContaining(
            "P2C_DB_URL, P2C_DB_USER, P2C_PUBLIC_URL, P2C_KEYCLOAK_URL, P2C_CLIENT_SECRET");
  }

  @Test
  void refusesTheDemoSecretInProduction() {
    complete.setProperty("p2c.keycloak.client-secret", Settings.DEMO_SECRET);
    assertThatThrownBy(() -> SettingsCheck.check(complete))
        .isInstanceOf(Misconfigured.class)
        .hasMessageContaining("demo realm's secret");
    complete.setActiveProfiles("demo");
    assertThatCode(() -> SettingsCheck.check(complete)).doesNotThrowAnyException();
  }

  @Test
  void refusesWhatIsNoAddress() {
    for (var wrong :
        new String[] {"partner2connect.example.org", "https://x/", "ftp://x", "https://x y"}) {
      complete.setProperty("p2c.public-url", wrong);
      assertThatThrownBy(() -> SettingsCheck.check(complete))
          .as(wrong)
          .isInstanceOf(Misconfigured.class)
          .hasMessageContaining("P2C_PUBLIC_URL");
    }
  }

  @Test
  void takesAnIdentifierOfAPublisherAndNoOtherText() {
    for (var good : new String[] {"", "XM-DAC-41303", "GB-COH-01234567", "XI-IATI-EC_FPI"}) {
      complete.setProperty("p2c.iati.publisher", good);
      assertThatCode(() -> SettingsCheck.check(complete)).as(good).doesNotThrowAnyException();
    }
    for (var wrong :
        new String[] {"ITU", "XM DAC 41303", "xm-dac-41303", "XM-DAC-", "XM-DAC-1/2"}) {
      complete.setProperty("p2c.iati.publisher", wrong);
      assertThatThrownBy(() -> SettingsCheck.check(complete))
          .as(wrong)
          .isInstanceOf(Misconfigured.class)
          .hasMessageContaining("P2C_IATI_PUBLISHER is “" + wrong + "”");
    }
  }
}
