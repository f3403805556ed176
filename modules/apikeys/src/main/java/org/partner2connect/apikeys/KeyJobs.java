package org.partner2connect.apikeys;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import org.partner2connect.identity.SystemActor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When keys are looked after. */
@Configuration(proxyBeanMethods = false)
class KeyJobs {

  private static final LocalTime IN_THE_MORNING = LocalTime.of(6, 20);

  @Bean
  RecurringTask<Void> apiKeysAreLookedAfter(KeyCare care, SystemActor system) {
    return Tasks.recurring("api-keys-are-looked-after", new Daily(KeyDays.GENEVA, IN_THE_MORNING))
        .execute((instance, context) -> system.run("looking after API keys", care::makeRound));
  }
}
