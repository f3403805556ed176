package org.partner2connect.app.security;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.partner2connect.app.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Knocks at the realm's door before a browser is sent there: a page of ours explains better than
 * the browser's own.
 */
@Component
class KeycloakProbe {

  private static final Logger LOG = LoggerFactory.getLogger(KeycloakProbe.class);
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final HttpRequest question;

  KeycloakProbe(Settings settings) {
    this.question =
        HttpRequest.newBuilder(URI.create(settings.keycloak().forApplication("certs")))
            .timeout(PATIENCE)
            .build();
  }

  /** Whether the realm answers within three seconds. */
  boolean isReachable() {
    try {
      return http.send(question, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      LOG.warn("Keycloak does not answer: {}", e.toString());
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
