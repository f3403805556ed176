package org.partner2connect.calendar.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Setter;
import com.vaadin.flow.function.ValueProvider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partner2connect.calendar.DatePrecision;
import org.partner2connect.calendar.EventDetails;
import org.partner2connect.calendar.EventRules;
import org.partner2connect.calendar.Zones;
import org.partner2connect.uikit.DayField;
import org.partner2connect.uikit.WrittenDays;

/** The fields of an event. Each says itself what is wrong with it, and keeps what was typed. */
final class EventForm extends FormLayout {

  private static final Duration STEP = Duration.ofMinutes(15);

  private final TextField placeEn = text("place.en");
  private final TextField placeFr = text("place.fr");
  private final Select<DatePrecision> precision = new Select<>();
  private final DayField first = new DayField(getTranslation("calendar.ui.first"), getLocale());
  private final DayField last = new DayField(getTranslation("calendar.ui.last"), getLocale());
  private final TimePicker start = time("start");
  private final TimePicker end = time("end");
  private final ComboBox<String> zone = new ComboBox<>(getTranslation("calendar.ui.zone"));
  private final Binder<EventDraft> binder = new Binder<>();
  private final transient EventDraft draft;

  EventForm(EventDraft draft) {
    this.draft = draft;
    addClassName("event-form");
    setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("32rem", 2));
    addTitles();
    addDates();
    addPlace();
    addSource();
    binder.readBean(draft);
    showTimes();
  }

  /** What was filled in, when all of it is acceptable; else the fields say why not. */
  Optional<EventDetails> read() {
    return binder.writeBeanIfValid(draft) ? Optional.of(draft.details()) : Optional.empty();
  }

  private void addTitles() {
    bind(text("title.en"), d -> d.titleEn, (d, text) -> d.titleEn = text);
    bind(text("title.fr"), d -> d.titleFr, (d, text) -> d.titleFr = text);
  }

  private void addDates() {
    precision.setLabel(getTranslation("calendar.ui.precision"));
    precision.setItems(DatePrecision.values());
    precision.setItemLabelGenerator(item -> getTranslation("calendar.ui.precision." + item));
    precision.addValueChangeListener(change -> showTimes());
    zone.setItems(zones());
    zone.setItemLabelGenerator(this::cityOf);
    zone.setHelperText(getTranslation("calendar.ui.zone.hint"));
    last.setHelperText(getTranslation("calendar.ui.last.hint"));
    first.addValueChangeListener(change -> last.setInitialPosition(change.getValue()));
    add(precision, zone, first, start, last, end);
    binder.forField(precision).bind(d -> d.precision, (d, value) -> d.precision = value);
    binder
        .forField(zone)
        .asRequired(getTranslation("calendar.refusal.zone"))
        .withValidator(Rules.of(this, EventRules::zone))
        .bind(d -> d.zone, (d, value) -> d.zone = value);
    binder
        .forField(first)
        .asRequired(getTranslation("calendar.ui.first.missing"))
        .withValidator(Rules.of(this, EventRules::day))
        .bind(d -> d.firstDay, (d, value) -> d.firstDay = value);
    binder
        .forField(start)
        .withValidator(
            value -> !isMinute() || value != null, getTranslation("calendar.ui.start.missing"))
        .bind(d -> d.startTime, (d, value) -> d.startTime = value);
    bindEnd();
  }

  private void bindEnd() {
    binder
        .forField(last)
        .withValidator(
            Rules.of(
                this,
                day -> {
                  if (day != null) {
                    EventRules.day(day);
                  }
                }))
        .withValidator(
            day -> day == null || first.isEmpty() || !day.isBefore(first.getValue()),
            getTranslation("calendar.refusal.backwards"))
        .bind(d -> d.lastDay, (d, value) -> d.lastDay = value);
    binder
        .forField(end)
        .withValidator(
            value -> value == null || !isMinute() || !endsBeforeItStarts(),
            getTranslation("calendar.refusal.backwards"))
        .withValidator(
            value -> value != null || !isMinute() || endsOnItsFirstDay(),
            getTranslation("calendar.ui.end.missing"))
        .bind(d -> d.endTime, (d, value) -> d.endTime = value);
  }

  private boolean endsBeforeItStarts() {
    return !first.isEmpty()
        && !start.isEmpty()
        && endsOnItsFirstDay()
        && end.getValue().isBefore(start.getValue());
  }

  private boolean endsOnItsFirstDay() {
    return last.isEmpty() || last.getValue().equals(first.getValue());
  }

  private void addPlace() {
    add(placeEn, placeFr);
    var both = getTranslation("calendar.ui.place.both");
    binder
        .forField(placeEn)
        .withValidator(Rules.ofOptional(this, EventRules::line))
        .withValidator(text -> !text.isBlank() || placeFr.getValue().isBlank(), both)
        .bind(d -> d.placeEn, (d, text) -> d.placeEn = text);
    binder
        .forField(placeFr)
        .withValidator(Rules.ofOptional(this, EventRules::line))
        .withValidator(text -> !text.isBlank() || placeEn.getValue().isBlank(), both)
        .bind(d -> d.placeFr, (d, text) -> d.placeFr = text);
  }

  private void addSource() {
    var source = text("source");
    var link = text("link");
    add(source, link);
    binder
        .forField(source)
        .withValidator(Rules.ofOptional(this, EventRules::line))
        .bind(d -> d.source, (d, text) -> d.source = text);
    binder
        .forField(link)
        .withValidator(Rules.ofOptional(this, EventRules::link))
        .bind(d -> d.link, (d, text) -> d.link = text);
  }

  private void bind(
      TextField field, ValueProvider<EventDraft, String> get, Setter<EventDraft, String> set) {
    add(field);
    binder.forField(field).withValidator(Rules.of(this, EventRules::line)).bind(get, set);
  }

  private TextField text(String what) {
    return new TextField(getTranslation("calendar.ui." + what));
  }

  private TimePicker time(String what) {
    var picker = new TimePicker(getTranslation("calendar.ui." + what));
    picker.setStep(STEP);
    picker.setLocale(WrittenDays.customs(getLocale()));
    return picker;
  }

  private void showTimes() {
    start.setVisible(isMinute());
    end.setVisible(isMinute());
  }

  private boolean isMinute() {
    return precision.getValue() == DatePrecision.MINUTE;
  }

  private List<String> zones() {
    var zones = new ArrayList<>(Zones.cities(getLocale()).stream().map(Zones.City::zone).toList());
    zones.addFirst("UTC");
    if (!zones.contains(draft.zone)) {
      zones.addFirst(draft.zone);
    }
    return zones;
  }

  private String cityOf(String id) {
    return Zones.cities(getLocale()).stream()
        .filter(city -> city.zone().equals(id))
        .map(city -> city.name() + " (" + id + ")")
        .findFirst()
        .orElse(id);
  }
}
