package org.partner2connect.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(AuditConfiguration.class);

  /** The log is kept elsewhere: what it says of the end shows later whether something is gone. */
  @Bean
  RecurringTask<Void> auditChecksItsChain(ChainCheck chain) {
    return Tasks.recurring("audit-checks-its-chain", FixedDelay.ofHours(24))
        .execute((instance, context) -> tell(chain.run()));
  }

  private static void tell(ChainState state) {
    if (state.holds()) {
      LOG.info("The audit record holds: {} records, the last is {}", state.records(), state.head());
    } else {
      LOG.error("The audit record is BROKEN at number {}", state.brokenAt());
    }
  }
}
