package org.partner2connect.progress;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.kernel.Deed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts on record what the current person does about the reports on a commitment. */
@Component
public class ProgressRecord {

  private final CurrentPerson current;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ProgressRecord(CurrentPerson current, ApplicationEventPublisher events, Clock clock) {
    this.current = current;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Publishes the deed.
   *
   * @param what the end of its message key
   * @param role as what the person acts
   * @param reason in the person's words, null where nobody is asked for one
   */
  public void did(String what, String role, ReportedCommitment about, @Nullable String reason) {
    events.publishEvent(
        new ProgressDeed(
            new Deed(
                "progress.audit." + what,
                current.require().value(),
                role,
                "COMMITMENT",
                about.id().value(),
                about.reference(),
                reason,
                clock.instant())));
  }
}
