package org.partner2connect.app.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.partner2connect.calendar.CalendarQueries;
import org.partner2connect.calendar.CoalitionEventReference;
import org.partner2connect.calendar.EventDays;
import org.partner2connect.uikit.StatusBadge;
import org.partner2connect.uikit.StatusBadge.Tone;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The coalition's next events; when none is announced, it says so and names the latest. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ComingUp extends Div {

  private static final int MOST = 4;

  ComingUp(CalendarQueries calendar) {
    var upcoming = calendar.upcoming(MOST);
    var next = new Section(new H2(getTranslation("app.events.next")));
    if (upcoming.isEmpty()) {
      next.add(new Paragraph(getTranslation("app.events.none")));
      add(next);
      var past = calendar.past(MOST);
      if (!past.isEmpty()) {
        add(new Section(new H2(getTranslation("app.events.latest")), list(past)));
      }
    } else {
      next.add(list(upcoming));
      add(next);
    }
  }

  private DescriptionList list(List<CoalitionEventReference> events) {
    var list = new DescriptionList();
    list.addClassName("kv");
    for (var event : events) {
      var place = event.place();
      var title = event.title().in(getLocale());
      list.add(
          new Term(EventDays.of(event.dates(), getLocale())),
          description(event, place == null ? title : title + ", " + place.in(getLocale())));
    }
    return list;
  }

  /** Leads to the event's public page, which the router of the workspace must leave alone. */
  private Description description(CoalitionEventReference event, String text) {
    var page = new Anchor("/" + getLocale().getLanguage() + "/calendar/" + event.id(), text);
    page.setRouterIgnore(true);
    var description = new Description(page);
    if (event.standing().isCancelled()) {
      description.add(new StatusBadge(Tone.BAD, getTranslation("calendar.mark.CANCELLED")));
    }
    return description;
  }
}
