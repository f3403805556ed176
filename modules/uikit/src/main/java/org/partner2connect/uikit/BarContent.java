package org.partner2connect.uikit;

import com.vaadin.flow.component.Component;

/**
 * A view that has something to show in the workspace's bar, beside the account menu: a plan its
 * save state and who is here.
 */
public interface BarContent {

  /** The component for the bar; asked for once after each navigation to the view. */
  Component barContent();

  /** Whether the drawer starts closed, because the view needs the whole width. */
  default boolean closesDrawer() {
    return false;
  }
}
