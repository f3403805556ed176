package org.partner2connect.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

  /** Bodies of settled mail are kept for 30 days, the rest of a row for a year. */
  @Bean
  RecurringTask<Void> mailForgets(MessageLog log) {
    return Tasks.recurring("mail-forgets", FixedDelay.ofHours(6))
        .execute((instance, context) -> log.forgetOld());
  }
}
