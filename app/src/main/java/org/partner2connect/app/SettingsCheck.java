package org.partner2connect.app;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Looks at the settings before anything starts, and names all that are missing at once. */
class SettingsCheck implements ApplicationListener<ApplicationPreparedEvent> {

  private static final Map<String, String> REQUIRED = required();

  /** Country or jurisdiction, register, and the number there, as org-id.guide lists them. */
  private static final Pattern PUBLISHER =
      Pattern.compile("[A-Z]{2}-[A-Z0-9_]+-[A-Za-z0-9][A-Za-z0-9._:-]*");

  @Override
  public void onApplicationEvent(ApplicationPreparedEvent event) {
    check(event.getApplicationContext().getEnvironment());
  }

  static void check(Environment settings) {
    var missing =
        REQUIRED.entrySet().stream()
            .filter(entry -> settings.getProperty(entry.getKey(), "").isBlank())
            .map(Map.Entry::getValue)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new Misconfigured(
          "These environment variables are missing: " + missing + ".",
          "Set them, or start the product with ./p2c run, which sets them all.");
    }
    checkAddress(settings, "p2c.public-url");
    checkAddress(settings, "p2c.keycloak.url");
    checkAddress(settings, "p2c.keycloak.internal-url");
    MailSettingsCheck.check(settings);
    checkPublisher(settings);
    if (Settings.DEMO_SECRET.equals(settings.getProperty("p2c.keycloak.client-secret"))
        && !settings.acceptsProfiles(Profiles.of("demo"))) {
      throw new Misconfigured(
          "P2C_CLIENT_SECRET is the demo realm's secret, which everybody can read.",
          "Give the client in Keycloak a secret of its own, or set SPRING_PROFILES_ACTIVE=demo.");
    }
  }

  /** Empty means the default. */
  private static void checkPublisher(Environment settings) {
    var publisher = settings.getProperty("p2c.iati.publisher", "").strip();
    if (!publisher.isEmpty() && !PUBLISHER.matcher(publisher).matches()) {
      throw new Misconfigured(
          "P2C_IATI_PUBLISHER is “%s”, which is no identifier of an organisation."
              .formatted(publisher),
          "Write it like XM-DAC-41303: the code of the register, a hyphen, the number in it.");
    }
  }

  private static void checkAddress(Environment settings, String key) {
    var text = settings.getProperty(key, "");
    try {
      var address = URI.create(text);
      if (address.getHost() != null
          && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
          && !text.endsWith("/")) {
        return;
      }
    } catch (IllegalArgumentException e) {
      // Not an address at all: refused below, in the same words.
    }
    throw new Misconfigured(
        "%s is “%s”, which is not a web address without a trailing slash."
            .formatted(REQUIRED.getOrDefault(key, "P2C_KEYCLOAK_INTERNAL_URL"), text),
        "Write it like https://partner2connect.example.org.");
  }

  private static Map<String, String> required() {
    var required = new LinkedHashMap<String, String>();
    required.put("spring.datasource.url", "P2C_DB_URL");
    required.put("spring.datasource.username", "P2C_DB_USER");
    required.put("p2c.public-url", "P2C_PUBLIC_URL");
    required.put("p2c.keycloak.url", "P2C_KEYCLOAK_URL");
    required.put("p2c.keycloak.client-secret", "P2C_CLIENT_SECRET");
    return required;
  }
}
