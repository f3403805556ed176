package org.partner2connect.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the application, as itself, looks up accounts in Keycloak.
 *
 * @param issuer the realm's issuer URI
 * @param tokenUrl where the client's own access token comes from
 * @param adminUrl the realm in the admin REST API
 */
@ConfigurationProperties("p2c.identity")
record KeycloakSettings(
    String issuer, String tokenUrl, String adminUrl, String clientId, String clientSecret) {}
