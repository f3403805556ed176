package org.partner2connect.app;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the product stands and whom it trusts to say who somebody is.
 *
 * @param publicUrl the address under which people reach it, without a trailing slash
 * @param keycloak the realm that signs people in
 */
@ConfigurationProperties("p2c")
public record Settings(String publicUrl, Keycloak keycloak) {

  /** The client secret of the demo realm, which everybody can read. */
  public static final String DEMO_SECRET = "demo-secret-not-for-production";

  /** Whether people reach the product through TLS; then its cookies are bound to it. */
  public boolean isSecure() {
    return "https".equals(URI.create(publicUrl).getScheme());
  }

  /**
   * The realm. All its addresses are known without asking it, so that the product starts while
   * Keycloak is down.
   *
   * @param url its base address as browsers see it; also the first part of the issuer
   * @param internalUrl its base address as this application reaches it
   */
  public record Keycloak(
      String url, String internalUrl, String realm, String clientId, String clientSecret) {

    /** The issuer that must stand in every token. */
    public String issuer() {
      return url + "/realms/" + realm;
    }

    /** An address of the realm's OpenID Connect protocol that the browser is sent to. */
    public String forBrowser(String endpoint) {
      return issuer() + "/protocol/openid-connect/" + endpoint;
    }

    /** An address of the realm's OpenID Connect protocol that this application calls. */
    public String forApplication(String endpoint) {
      return internalUrl + "/realms/" + realm + "/protocol/openid-connect/" + endpoint;
    }
  }
}
