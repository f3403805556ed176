package org.partner2connect.workinggroups;

import org.partner2connect.kernel.CallerDecides;
import org.springframework.stereotype.Component;

/**
 * What the current person may do in a working group, for expressions such as
 * {@code @PreAuthorize("@groupRights.leads(#group) or hasRole('SECRETARIAT')")}.
 */
@Component("groupRights")
@CallerDecides("tells only about the caller itself")
public class GroupRights {

  /** Whether the current person is chair or vice-chair. */
  public boolean leads(WorkingGroupId group) {
    return false;
  }

  /** Whether the current person may write the group's texts, as far as their phase allows. */
  public boolean mayWrite(WorkingGroupId group) {
    return false;
  }

  /** Whether the current person takes part, even as an observer. */
  public boolean takesPart(WorkingGroupId group) {
    return false;
  }
}
