package org.partner2connect.interest.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.partner2connect.interest.QueueFilter.Tab;

/** The heaps of the queue, each with how many lie on it. */
final class QueueTabs extends Nav {

  private final UnorderedList tabs = new UnorderedList();

  QueueTabs() {
    addClassName("eoi-tabs");
    setAriaLabel(getTranslation("interest.queue.tabs"));
    add(tabs);
  }

  void show(QueueAddress here, Map<Tab, Integer> counts) {
    tabs.removeAll();
    for (var tab : Tab.values()) {
      var link =
          new Anchor(
              here.on(tab).href(),
              getTranslation("interest.queue.tab." + tab, counts.getOrDefault(tab, 0)));
      if (tab == here.tab()) {
        link.getElement().setAttribute("aria-current", "page");
      }
      tabs.add(new ListItem(link));
    }
  }
}
