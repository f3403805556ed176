package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.calendar.CoalitionEventReference;
import org.partner2connect.calendar.EventDays;
import org.partner2connect.commitments.CommitmentContent;

/** Whether it is published at once or stays under embargo until it is announced at an event. */
final class EventPart extends FormPart {

  private final transient Choices choices;
  private final Select<CoalitionEventReference> event = new Select<>();
  private final Paragraph consequence = new Paragraph();

  EventPart(FormFields fields, Choices choices) {
    super("event");
    this.choices = choices;
    event.setLabel(text("field.event"));
    event.setEmptySelectionAllowed(true);
    event.setEmptySelectionCaption(text("field.event.none"));
    event.setItems(choices.events());
    event.setItemLabelGenerator(this::label);
    event.setWidthFull();
    event.addValueChangeListener(change -> tellConsequence());
    consequence.addClassNames("small", "quiet");
    body().add(fields.add("event", event), consequence);
    tellConsequence();
  }

  @Override
  void show(CommitmentContent content) {
    var chosen = content.event();
    if (chosen != null) {
      offer(chosen);
    } else {
      event.clear();
    }
  }

  /** An event that is over by now, or was cancelled, can still be seen to have been chosen. */
  private void offer(UUID chosen) {
    var events = new ArrayList<>(choices.events());
    if (events.stream().noneMatch(one -> one.id().equals(chosen))) {
      choices.event(chosen).ifPresent(events::add);
      event.setItems(events);
    }
    event.setValue(events.stream().filter(one -> one.id().equals(chosen)).findFirst().orElse(null));
  }

  @Override
  CommitmentContent into(CommitmentContent content) {
    var chosen = event.getValue();
    return content.withEvent(chosen == null ? null : chosen.id());
  }

  private void tellConsequence() {
    consequence.setText(text(event.isEmpty() ? "event.none.then" : "event.chosen.then"));
  }

  private String label(@Nullable CoalitionEventReference one) {
    return one == null
        ? text("field.event.none")
        : text(
            "field.event.one", one.title().in(getLocale()), EventDays.of(one.dates(), getLocale()));
  }
}
