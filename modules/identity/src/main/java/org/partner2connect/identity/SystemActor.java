package org.partner2connect.identity;

import org.partner2connect.kernel.CallerDecides;
import org.springframework.stereotype.Component;

/** Lets the product act for itself, with {@code ROLE_SYSTEM}: demo data and jobs. */
@Component
public class SystemActor {

  /**
   * Runs the work as the system, whoever was acting before.
   *
   * @param reason why, in a few words, for the audit
   */
  @CallerDecides("jobs and demo data only, never on behalf of a person")
  public void run(String reason, Runnable work) {
    work.run();
  }
}
