package org.partner2connect.reference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The lines of a table's cell. */
final class Lines {

  private Lines() {}

  static Div of(Component... lines) {
    return new Div(lines);
  }

  /** What people typed, kept apart from the direction of what surrounds it. */
  static Div typed(String text) {
    var line = new Div();
    line.getElement().appendChild(new Element("bdi").setText(text));
    return line;
  }

  static Span text(String text) {
    return new Span(text);
  }

  static Div quiet(String text) {
    var line = new Div(text);
    line.addClassNames("quiet", "small");
    return line;
  }
}
