package org.partner2connect.progress.reports;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import org.partner2connect.identity.SystemActor;
import org.partner2connect.progress.Geneva;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When organisations are asked for their reports and reminded of them. */
@Configuration(proxyBeanMethods = false)
class Reminding {

  private static final LocalTime IN_THE_MORNING = LocalTime.of(6, 10);

  @Bean
  RecurringTask<Void> progressAsksForReports(DailyRound round, SystemActor system) {
    return Tasks.recurring("progress-asks-for-reports", new Daily(Geneva.ZONE, IN_THE_MORNING))
        .execute((instance, context) -> system.run("asking for reports", round::make));
  }
}
