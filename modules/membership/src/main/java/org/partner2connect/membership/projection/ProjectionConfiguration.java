package org.partner2connect.membership.projection;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When Keycloak is told; both jobs run on one node at a time. */
@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {

  private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");
  private static final LocalTime AT_NIGHT = LocalTime.of(2, 40);

  @Bean
  RecurringTask<Void> membershipTellsKeycloak(Projection projection) {
    return Tasks.recurring("membership-tells-keycloak", FixedDelay.ofSeconds(10))
        .execute((instance, context) -> projection.catchUp());
  }

  @Bean
  RecurringTask<Void> membershipRepairsKeycloak(Projection projection) {
    return Tasks.recurring("membership-repairs-keycloak", new Daily(GENEVA, AT_NIGHT))
        .execute((instance, context) -> projection.repair());
  }
}
