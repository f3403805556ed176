package org.partner2connect.commitments.announcements;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to announcements by itself. */
@Configuration(proxyBeanMethods = false)
class AnnouncementJobs {

  @Bean
  RecurringTask<Void> commitmentsSettleAnnouncements(Settling settling) {
    return Tasks.recurring("commitments-settle-announcements", FixedDelay.ofSeconds(5))
        .execute((instance, context) -> settling.settleDue());
  }
}
