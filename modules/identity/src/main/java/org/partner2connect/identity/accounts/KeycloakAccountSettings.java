package org.partner2connect.identity.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the application, as itself, tells Keycloak about organisations.
 *
 * @param issuer the realm's issuer URI, which tells accounts of this realm from others
 * @param serverUrl Keycloak's base address as the application reaches it; null or empty where there
 *     is none
 */
@ConfigurationProperties("p2c.identity")
record KeycloakAccountSettings(
    String issuer,
    @Nullable String serverUrl,
    String realm,
    String clientId,
    String clientSecret) {}
