package org.partner2connect.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says what is not there, why, and one thing to do. */
@Tag("div")
public class EmptyState extends Div {

  /**
   * @param what what is not there
   * @param why why, and what happens next
   */
  public EmptyState(String what, String why) {
    addClassName("empty-state");
    var first = new Paragraph(what);
    first.addClassName("strong");
    add(first, new Paragraph(why));
  }

  /** Adds the one thing to do. */
  public EmptyState with(Component action) {
    add(action);
    return this;
  }
}
