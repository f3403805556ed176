package org.partner2connect.reference.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.partner2connect.taxonomy.CountryGroup;

/** Leads from one list to the others. */
final class ListTabs extends Nav {

  /**
   * @param here the address of the list that is shown
   */
  ListTabs(String here) {
    addClassName("list-tabs");
    setAriaLabel(getTranslation("reference.ui.lists"));
    var items = new UnorderedList();
    for (var group : CountryGroup.values()) {
      items.add(item(address(group), getTranslation("taxonomy.group." + group), here));
    }
    items.add(item(ReferenceNavigation.PILLARS, getTranslation("reference.ui.pillars"), here));
    add(items);
  }

  static String address(CountryGroup group) {
    return ReferenceNavigation.ROUTE + "/" + group.name().toLowerCase(Locale.ROOT);
  }

  private static ListItem item(String address, String text, String here) {
    var link = new Anchor(address, text);
    if (address.equals(here)) {
      link.getElement().setAttribute("aria-current", "page");
    }
    return new ListItem(link);
  }
}
