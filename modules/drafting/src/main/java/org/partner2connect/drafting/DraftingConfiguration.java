package org.partner2connect.drafting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.partner2connect.drafting.quarantine.QuarantineLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

@Configuration(proxyBeanMethods = false)
class DraftingConfiguration {

  @Bean
  DraftingLimits draftingLimits(Environment environment) {
    return environment.acceptsProfiles(Profiles.of("load"))
        ? DraftingLimits.forLoadTests()
        : DraftingLimits.standard();
  }

  /** On one node at a time; an expired token opens nothing, whether it is deleted or not. */
  @Bean
  RecurringTask<Void> draftingForgetsTokens(AccessTokenLog tokens) {
    return Tasks.recurring("drafting-forgets-tokens", FixedDelay.ofMinutes(1))
        .execute((instance, context) -> tokens.expire());
  }

  /** A node that dies may leave content behind that its owner has not taken over. */
  @Bean
  RecurringTask<Void> draftingHandsOnContent(ContentProjector projector) {
    return Tasks.recurring("drafting-hands-on-content", FixedDelay.ofSeconds(10))
        .execute((instance, context) -> projector.catchUpAbandoned());
  }

  @Bean
  RecurringTask<Void> draftingRemindsOfQuarantine(QuarantineLog quarantine) {
    return Tasks.recurring("drafting-reminds-of-quarantine", FixedDelay.ofHours(1))
        .execute((instance, context) -> quarantine.remind());
  }
}
