package org.partner2connect.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partner2connect.audit.AuditFilter;
import org.partner2connect.identity.PersonReference;

/** Narrows the record down by subject, person and day. */
final class FilterBar extends Div {

  FilterBar(
      Selection selection,
      List<String> types,
      Collection<PersonReference> people,
      Wording wording,
      Consumer<Selection> changed) {
    addClassName("filters");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", getTranslation("audit.filters"));
    add(types(selection, types, wording, changed), people(selection, people, changed));
    var day = new DatePicker(getTranslation("audit.filter.day"));
    day.setLocale(getLocale());
    day.setClearButtonVisible(true);
    day.setValue(selection.filter().day());
    day.addValueChangeListener(change -> changed.accept(selection.withDay(change.getValue())));
    add(day);
    if (!selection.isAll()) {
      var all =
          new Button(
              getTranslation("audit.filter.none"),
              click -> changed.accept(new Selection(AuditFilter.ALL, 1)));
      all.addThemeVariants(ButtonVariant.TERTIARY);
      add(all);
    }
  }

  private Select<String> types(
      Selection selection, List<String> types, Wording wording, Consumer<Selection> changed) {
    var chosen = selection.filter().subjectType();
    var select = new Select<String>();
    select.setLabel(getTranslation("audit.filter.type"));
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(getTranslation("audit.filter.all"));
    select.setItemLabelGenerator(
        type -> type == null ? getTranslation("audit.filter.all") : wording.subjectType(type));
    select.setItems(types);
    if (chosen != null && types.contains(chosen)) {
      select.setValue(chosen);
    }
    select.addValueChangeListener(change -> changed.accept(selection.withType(change.getValue())));
    return select;
  }

  private Select<PersonReference> people(
      Selection selection, Collection<PersonReference> people, Consumer<Selection> changed) {
    var everybody = getTranslation("audit.filter.everybody");
    var select = new Select<PersonReference>();
    select.setLabel(getTranslation("audit.filter.person"));
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(everybody);
    select.setItemLabelGenerator(person -> person == null ? everybody : person.name());
    select.setItems(people.stream().sorted(Comparator.comparing(PersonReference::name)).toList());
    people.stream()
        .filter(person -> person.id().value().equals(selection.filter().person()))
        .findFirst()
        .ifPresent(select::setValue);
    select.addValueChangeListener(
        change -> changed.accept(selection.withPerson(idOf(change.getValue()))));
    return select;
  }

  private static @Nullable UUID idOf(@Nullable PersonReference person) {
    return person == null ? null : person.id().value();
  }
}
