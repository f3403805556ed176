package org.partner2connect.opportunities.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import org.partner2connect.opportunities.OpportunityQueries;

/** Which part of the list is shown, and the way to the others. */
final class Pager extends Div {

  private static final int PAGE = OpportunityQueries.PAGE;

  Pager(BoardAddress here, int total) {
    addClassName("opp-pager");
    int last = Math.min(here.page() * PAGE, total);
    var shown =
        new Paragraph(
            getTranslation("opportunities.ui.shown", (here.page() - 1) * PAGE + 1, last, total));
    shown.addClassNames("small", "quiet");
    var pages = new Nav();
    pages.setAriaLabel(getTranslation("opportunities.ui.pages"));
    if (here.page() > 1) {
      pages.add(link(here, here.page() - 1, "previous", "prev"));
    }
    if (last < total) {
      pages.add(link(here, here.page() + 1, "next", "next"));
    }
    add(shown, pages);
    pages.setVisible(total > PAGE);
  }

  private Anchor link(BoardAddress here, int page, String which, String relation) {
    var link =
        new Anchor(here.turned(page).href(), getTranslation("opportunities.ui.pages." + which));
    link.getElement().setAttribute("rel", relation);
    return link;
  }
}
