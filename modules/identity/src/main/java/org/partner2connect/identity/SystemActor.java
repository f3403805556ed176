package org.partner2connect.identity;

import java.util.List;
import org.partner2connect.kernel.CallerDecides;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets the product act for itself, with {@code ROLE_SYSTEM}: demo data and jobs. */
@Component
public class SystemActor {

  private static final Logger LOG = LoggerFactory.getLogger(SystemActor.class);
  private static final String NAME = "system";

  /**
   * Runs the work as the system; afterwards whoever was acting before acts again.
   *
   * @param reason why, in a few words, for the log
   */
  @CallerDecides("jobs and demo data only, never on behalf of a person")
  public void run(String reason, Runnable work) {
    LOG.debug("acting as the system: {}", reason);
    var before = SecurityContextHolder.getContext();
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            NAME, null, List.of(new SimpleGrantedAuthority("ROLE_SYSTEM"))));
    SecurityContextHolder.setContext(context);
    try {
      work.run();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }
}
