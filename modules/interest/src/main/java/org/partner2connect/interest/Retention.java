package org.partner2connect.interest;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For how long personal data of applicants is kept. */
@Configuration(proxyBeanMethods = false)
class Retention {

  /** People are forgotten two years after the decision. */
  static final Duration PEOPLE = Duration.ofDays(730);

  /** Forms whose address was never confirmed are kept for ninety days. */
  static final Duration UNCONFIRMED = Duration.ofDays(90);

  private static final LocalTime AT_NIGHT = LocalTime.of(2, 40);

  @Bean
  RecurringTask<Void> interestForgetsPeople(RetentionLog log, Clock clock) {
    return Tasks.recurring("interest-forgets-people", new Daily(AT_NIGHT))
        .execute(
            (instance, context) -> {
              var now = clock.instant();
              log.forgetPeople(now.minus(PEOPLE));
              log.forgetUnconfirmed(now.minus(UNCONFIRMED));
            });
  }
}
