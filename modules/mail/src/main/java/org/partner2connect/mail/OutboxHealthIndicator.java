package org.partner2connect.mail;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Says how delivery goes. Its states other than UP are none that take a node out of service: the
 * application works, mail waits.
 */
@Component
class OutboxHealthIndicator implements HealthIndicator {

  private final Postman postman;

  OutboxHealthIndicator(Postman postman) {
    this.postman = postman;
  }

  @Override
  public Health health() {
    var condition = postman.condition();
    return Health.status(condition.state().name())
        .withDetail("waiting", condition.waiting())
        .withDetail("failedWithinADay", condition.failed())
        .build();
  }
}
