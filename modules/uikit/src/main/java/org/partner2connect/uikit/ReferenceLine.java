package org.partner2connect.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * What a page is about, in which state and as of when: the same facts in the same place on every
 * page.
 */
@Tag("div")
public class ReferenceLine extends Div {

  /**
   * @param reference the first fact, set strong
   * @param facts the others, in their order
   */
  public ReferenceLine(String reference, String... facts) {
    addClassName("refline");
    var first = new Span(reference);
    first.addClassName("strong");
    add(first);
    for (var fact : facts) {
      fact(fact);
    }
  }

  /** Adds a further fact. */
  public final void fact(String fact) {
    add(new Span(fact));
  }

  /** Adds a fact that is more than text, e.g. a badge or a link. */
  public ReferenceLine with(Component fact) {
    add(fact);
    return this;
  }
}
