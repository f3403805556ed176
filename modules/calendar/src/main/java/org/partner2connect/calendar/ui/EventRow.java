package org.partner2connect.calendar.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.partner2connect.calendar.CoalitionEventReference;
import org.partner2connect.calendar.EventDays;
import org.partner2connect.uikit.StatusBadge;
import org.partner2connect.uikit.StatusBadge.Tone;

/** An event in the list: it leads to its public page, where its history stands. */
@Tag("li")
final class EventRow extends ListItem {

  EventRow(CoalitionEventReference event, @Nullable EventKeeping keeping) {
    var title = event.title().in(getLocale());
    var page = page(event, "", title);
    page.addClassName("t");
    add(page);
    var place = event.place();
    var days = EventDays.of(event.dates(), getLocale());
    add(new Paragraph(place == null ? days : days + ", " + place.in(getLocale())));
    mark(event);
    if (keeping != null) {
      add(actions(event, title, keeping));
    }
  }

  private Anchor page(CoalitionEventReference event, String part, String text) {
    var address = "/" + getLocale().getLanguage() + "/calendar/" + event.id() + part;
    var page = new Anchor(address, text);
    page.setRouterIgnore(true);
    return page;
  }

  private void mark(CoalitionEventReference event) {
    if (event.standing().isCancelled()) {
      var reason = event.standing().reason();
      var line =
          new Paragraph(new StatusBadge(Tone.BAD, getTranslation("calendar.mark.CANCELLED")));
      if (reason != null) {
        line.add(" " + reason.in(getLocale()));
      }
      add(line);
    } else if (event.standing().moved()) {
      add(new Paragraph(new StatusBadge(Tone.ATTENTION, getTranslation("calendar.mark.MOVED"))));
    }
  }

  private Div actions(CoalitionEventReference event, String title, EventKeeping keeping) {
    var actions = new Div();
    actions.addClassNames("row", "when");
    if (event.standing().isCancelled()) {
      actions.add(action("restore", title, () -> keeping.restore(event)));
    } else {
      actions.add(
          action("change", title, () -> keeping.change(event)),
          action("cancel", title, () -> keeping.cancel(event)));
    }
    var history = page(event, "#changes", getTranslation("calendar.ui.history"));
    history.setAriaLabel(getTranslation("calendar.ui.history.of", title));
    actions.add(history);
    return actions;
  }

  private Button action(String what, String title, Runnable deed) {
    var button = new Button(getTranslation("calendar.ui." + what), click -> deed.run());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.setAriaLabel(getTranslation("calendar.ui." + what + ".of", title));
    return button;
  }
}
