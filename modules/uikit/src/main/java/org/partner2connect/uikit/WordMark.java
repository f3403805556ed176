package org.partner2connect.uikit;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** The word mark, always read from left to right; its 2 is the line between two dots. */
@Tag("a")
public class WordMark extends Anchor {

  /**
   * @param href where it leads
   */
  public WordMark(String href) {
    super(href);
    addClassName("mark");
    getElement().setAttribute("dir", "ltr");
    var two = new Span("2");
    two.addClassName("mark-two");
    add(word("Partner"), two, word("Connect"));
  }

  private static Span word(String text) {
    var word = new Span(text);
    word.addClassName("mark-word");
    return word;
  }
}
