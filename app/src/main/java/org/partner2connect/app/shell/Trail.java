package org.partner2connect.app.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.partner2connect.uikit.Crumbs.Crumb;

/** Where the reader is, in the bar. */
class Trail extends Nav {

  private final OrderedList places = new OrderedList();

  Trail() {
    addClassName("crumb");
    setAriaLabel(getTranslation("app.here"));
    add(places);
  }

  void show(List<Crumb> crumbs) {
    places.removeAll();
    var home = getTranslation("app.home");
    places.add(crumbs.isEmpty() ? here(home) : new ListItem(new Anchor("", home)));
    for (var crumb : crumbs) {
      var address = crumb.address();
      places.add(
          address == null ? here(crumb.text()) : new ListItem(new Anchor(address, crumb.text())));
    }
  }

  private static ListItem here(String text) {
    var place = new Span(text);
    place.getElement().setAttribute("aria-current", "page");
    return new ListItem(place);
  }
}
