package org.partner2connect.identity.accounts;

import java.util.Set;
import java.util.UUID;
import org.partner2connect.identity.People;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Uses Keycloak wherever the application knows where it is, and otherwise says that it does not.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeycloakAccountSettings.class)
class AccountsConfiguration {

  @Bean
  Accounts accounts(KeycloakAccountSettings settings, People people) {
    var server = settings.serverUrl();
    return server == null || server.isBlank()
        ? new Nowhere()
        : new KeycloakAccounts(settings, server, people);
  }

  /** No Keycloak is configured, as in the tests of most modules. */
  private static final class Nowhere implements Accounts {

    @Override
    public void show(AccountOrganisation organisation) {
      throw new AccountsUnavailable("no Keycloak is configured");
    }

    @Override
    public void keepOnly(Set<UUID> organisations) {
      throw new AccountsUnavailable("no Keycloak is configured");
    }
  }
}
