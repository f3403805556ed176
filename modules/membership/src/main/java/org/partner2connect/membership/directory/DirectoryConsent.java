package org.partner2connect.membership.directory;

import org.partner2connect.identity.CurrentPerson;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a person's name and role stand in the public directory, beside the organisation. Only the
 * person decides; nobody is named before.
 */
@Service
@Transactional
public class DirectoryConsent {

  private final ConsentLog log;
  private final CurrentPerson current;

  DirectoryConsent(ConsentLog log, CurrentPerson current) {
    this.log = log;
    this.current = current;
  }

  /** Whether the current person agreed. */
  @PreAuthorize("isAuthenticated()")
  public boolean given() {
    return current.id().filter(log::given).isPresent();
  }

  /** Names the current person from now on, or no longer. */
  @PreAuthorize("isAuthenticated()")
  public void decide(boolean agree) {
    var person = current.require();
    if (agree) {
      log.give(person);
    } else {
      log.takeBack(person);
    }
  }
}
