package org.partner2connect.interest.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;

/** Which part of the list is shown, and the way to the others. */
final class Pager extends Div {

  private final Paragraph shown = new Paragraph();
  private final Nav pages = new Nav();

  Pager() {
    addClassName("eoi-pager");
    shown.addClassNames("small", "quiet");
    pages.setAriaLabel(getTranslation("interest.queue.pages"));
    add(shown, pages);
  }

  void show(QueueReading.Listed list, QueueAddress here) {
    setVisible(list.total() > 0);
    shown.setText(getTranslation("interest.queue.shown", list.first(), list.last(), list.total()));
    pages.removeAll();
    pages.setVisible(list.pages() > 1);
    if (list.page() > 1) {
      pages.add(link(here, list.page() - 1, "previous"));
    }
    if (list.page() < list.pages()) {
      pages.add(link(here, list.page() + 1, "next"));
    }
  }

  private Anchor link(QueueAddress here, int page, String which) {
    var link =
        new Anchor(here.turned(page).href(), getTranslation("interest.queue.pages." + which));
    link.getElement().setAttribute("rel", which.equals("next") ? "next" : "prev");
    return link;
  }
}
