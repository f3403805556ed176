package org.partner2connect.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;

/** Leads from page to page, and says which one this is. */
final class Pages extends Nav {

  Pages(int page, int pages, IntConsumer open) {
    addClassNames("pages", "row");
    setAriaLabel(getTranslation("audit.pages"));
    var newer = new Button(getTranslation("audit.newer"), click -> open.accept(page - 1));
    newer.setEnabled(page > 1);
    var older = new Button(getTranslation("audit.older"), click -> open.accept(page + 1));
    older.setEnabled(page < pages);
    add(newer, new Span(getTranslation("audit.page", page, pages)), older);
  }
}
