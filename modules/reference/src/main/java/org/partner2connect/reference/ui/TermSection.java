package org.partner2connect.reference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;
import org.partner2connect.taxonomy.keeping.KeptTerm;
import org.partner2connect.uikit.LabelledTable;
import org.partner2connect.uikit.StatusBadge;
import org.partner2connect.uikit.StatusBadge.Tone;
import org.partner2connect.uikit.WrittenDays;

/** Terms of a group in a table, with what can be done to each. */
final class TermSection extends Section {

  private final LocalDate today;
  private final transient TermActions actions;

  /** A term and how its country is called. */
  record NamedTerm(KeptTerm term, String country) {}

  /** What is asked for when a button is pressed. */
  record TermActions(
      Consumer<NamedTerm> end, Consumer<NamedTerm> correct, Consumer<NamedTerm> strike) {}

  TermSection(String title, List<NamedTerm> terms, LocalDate today, TermActions actions) {
    this.today = today;
    this.actions = actions;
    add(new H2(title));
    var table =
        new LabelledTable(
            title, "reference.ui.column", List.of("country", "days", "source", "actions"));
    terms.forEach(
        named ->
            table.row(
                Lines.of(Lines.text(named.country()), Lines.quiet(named.term().iso3())),
                days(named.term()),
                source(named.term()),
                buttons(named)));
    add(table);
  }

  private Component days(KeptTerm term) {
    var lines = new Div();
    var since = term.days().since();
    var until = term.days().until();
    var expected = term.days().expected();
    if (since == null) {
      lines.add(Lines.quiet(getTranslation("reference.ui.term.since.unknown")));
    } else if (since.isAfter(today)) {
      lines.add(badge(Tone.OPEN, "reference.ui.term.from", since));
    } else {
      lines.add(new Div(getTranslation("reference.ui.term.since", written(since))));
    }
    if (until != null) {
      lines.add(
          until.isAfter(today)
              ? badge(Tone.UNDER_WAY, "reference.ui.term.leaves", until)
              : badge(Tone.DONE, "reference.ui.term.left", until));
    }
    if (expected != null) {
      lines.add(
          expected.isAfter(today)
              ? badge(Tone.OPEN, "reference.ui.term.expected", expected)
              : badge(Tone.ATTENTION, "reference.ui.term.overdue", expected));
    }
    return lines;
  }

  private Component source(KeptTerm term) {
    var lines = new Div();
    if (!term.note().isBlank()) {
      lines.add(Lines.typed(term.note()));
    }
    if (term.byHand()) {
      lines.add(Lines.quiet(getTranslation("reference.ui.term.by-hand")));
    } else if (term.note().isBlank()) {
      lines.add(Lines.quiet(getTranslation("reference.ui.term.from-files")));
    }
    return lines;
  }

  private Component buttons(NamedTerm named) {
    var row = new Div();
    row.addClassName("row");
    if (named.term().days().until() == null) {
      row.add(button("end", named, actions.end()));
    }
    row.add(button("correct", named, actions.correct()), button("strike", named, actions.strike()));
    return row;
  }

  private Button button(String what, NamedTerm named, Consumer<NamedTerm> action) {
    var button = new Button(getTranslation("reference.ui." + what), click -> action.accept(named));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.setAriaLabel(getTranslation("reference.ui." + what + ".of", named.country()));
    return button;
  }

  private Component badge(Tone tone, String key, LocalDate day) {
    return new Div(new StatusBadge(tone, getTranslation(key, written(day))));
  }

  private String written(LocalDate day) {
    return WrittenDays.of(day, FormatStyle.LONG, getLocale());
  }
}
