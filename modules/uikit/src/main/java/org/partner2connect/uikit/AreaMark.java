package org.partner2connect.uikit;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** A focus area's shape, number and code: the shape first, the colour last. */
@Tag("span")
public class AreaMark extends Span {

  /**
   * @param number the area's number, 1 to 4
   * @param code the area's code as people read it, e.g. VALUE CREATION
   */
  public AreaMark(int number, String code) {
    addClassNames("area-mark", areaClass(number));
    var glyph = new Span();
    glyph.addClassName("glyph");
    glyph.getElement().setAttribute("aria-hidden", "true");
    var name = new Element("bdi");
    name.setText(code);
    getElement().appendChild(glyph.getElement(), Element.createText(number + " "), name);
  }

  /**
   * The style class that gives an element and its descendants the area's colour and shape.
   *
   * @param number the area's number, 1 to 4
   */
  public static String areaClass(int number) {
    if (number < 1 || number > 4) {
      throw new IllegalArgumentException("A focus area has a number from 1 to 4, not " + number);
    }
    return "area-" + number;
  }
}
