package org.partner2connect.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;

/** The head of a page of the workspace: its title, its reference line and what can be done. */
@Tag("div")
public class PageHeader extends Div {

  /**
   * @param title the page's only first-level heading
   * @param reference the facts under it
   * @param actions buttons at the end side; at most one of them primary
   */
  public PageHeader(String title, ReferenceLine reference, Component... actions) {
    addClassName("head");
    add(new Div(new H1(title), reference));
    if (actions.length > 0) {
      var row = new Div(actions);
      row.addClassName("row");
      add(row);
    }
  }
}
