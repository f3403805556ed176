package org.partner2connect.reference.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;

/**
 * What stands above every list: the page's title, the way to the others, and what was just done.
 */
final class ListPage extends Div {

  private final Paragraph told = new Paragraph();

  /**
   * @param address the list that is shown
   * @param add the one thing to do
   */
  void show(String address, Button add) {
    removeAll();
    told.addClassName("note-box");
    told.getElement().setAttribute("role", "status");
    told.setVisible(false);
    add(
        new PageHeader(
            getTranslation("reference.ui.heading"),
            new ReferenceLine(
                getTranslation("reference.ui.administrator"), getTranslation("reference.ui.past")),
            add),
        new ListTabs(address),
        told);
  }

  void tell(String text) {
    told.setText(text);
    told.setVisible(true);
  }
}
