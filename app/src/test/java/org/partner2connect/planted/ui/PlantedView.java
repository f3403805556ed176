package org.partner2connect.planted.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;

/** Breaks rules on purpose: a public view that is no door, and script in a Java string. */
public class PlantedView extends Div {

  PlantedView() {
    UI.getCurrent().getPage().executeJs("alert(1)");
  }
}
