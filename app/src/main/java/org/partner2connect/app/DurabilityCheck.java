package org.partner2connect.app;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Refuses a database that forgets what it has confirmed: "Saved" would be a lie. Only module tests
 * switch this off.
 */
@Component
class DurabilityCheck implements InitializingBean {

  private final DatabaseSettingsQueries settings;
  private final boolean required;

  DurabilityCheck(
      DatabaseSettingsQueries settings,
      @Value("${p2c.database.require-durable}") boolean required) {
    this.settings = settings;
    this.required = required;
  }

  @Override
  public void afterPropertiesSet() {
    if (required && !settings.isDurable()) {
      throw new Misconfigured(
          "The database runs with fsync or synchronous_commit off: it would lose saved words.",
          "Switch both on in postgresql.conf, or for this user and database, and start again.");
    }
  }
}
