package org.partner2connect.workinggroups.ui;

import com.vaadin.flow.component.Component;
import org.partner2connect.workinggroups.WorkingGroupId;

/** What a downstream module shows on the page of a working group, under a heading of its own. */
public interface WorkingGroupSection {

  /** The key of its heading. */
  String titleKey();

  /** Its place on the page: smaller numbers come first. */
  int order();

  /** Whether the current person sees it on that group's page. */
  boolean showFor(WorkingGroupId group);

  /** What stands under the heading. Asked for only after {@link #showFor} said yes. */
  Component content(WorkingGroupId group);
}
