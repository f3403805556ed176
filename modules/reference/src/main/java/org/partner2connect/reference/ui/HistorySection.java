package org.partner2connect.reference.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.partner2connect.reference.HistoryEntry;
import org.partner2connect.taxonomy.keeping.ChangeKind;
import org.partner2connect.taxonomy.keeping.ListChange;
import org.partner2connect.uikit.LabelledTable;
import org.partner2connect.uikit.WrittenDays;

/** Who changed what in a list, when, and from which source. */
final class HistorySection extends Section {

  static final int MOST = 200;

  /** In the order in which they are told; the note is told as the source. */
  private static final List<String> FACTS =
      List.of("since", "until", "expected", "retired", "en", "fr", "es", "ar", "ru", "zh");

  private static final Set<String> DAYS = Set.of("since", "until", "expected", "retired");

  /**
   * @param names how the subject of a change is called
   */
  HistorySection(List<HistoryEntry> entries, UnaryOperator<String> names) {
    addClassName("history");
    var title = getTranslation("reference.ui.history");
    add(new H2(title));
    if (entries.isEmpty()) {
      var none = new Paragraph(getTranslation("reference.ui.history.none"));
      none.addClassName("quiet");
      add(none);
      return;
    }
    var table =
        new LabelledTable(
            title, "reference.ui.column", List.of("when", "what", "change", "source", "who"));
    for (var entry : entries) {
      var change = entry.change();
      table.row(
          when(change),
          Lines.of(
              Lines.typed(names.apply(change.subject())),
              Lines.quiet(getTranslation("reference.ui.kind." + change.kind()))),
          facts(change),
          Lines.typed(change.source()),
          Lines.typed(person(entry.person())));
    }
    add(table);
  }

  private Div when(ListChange change) {
    var text =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(WrittenDays.customs(getLocale()))
            .format(change.at().atOffset(ZoneOffset.UTC));
    var time = new Element("time").setText(getTranslation("reference.ui.utc", text));
    time.setAttribute("datetime", change.at().toString());
    var line = new Div();
    line.getElement().appendChild(time);
    return line;
  }

  private Div facts(ListChange change) {
    var lines = new Div();
    FACTS.stream()
        .filter(fact -> !Objects.equals(change.before().get(fact), change.after().get(fact)))
        .map(fact -> Lines.typed(line(fact, change.before(), change.after())))
        .forEach(lines::add);
    if (lines.getComponentCount() == 0 && change.kind() == ChangeKind.STRUCK) {
      lines.add(Lines.typed(getTranslation("reference.ui.fact.struck")));
    }
    return lines;
  }

  private String line(String fact, Map<String, String> before, Map<String, String> after) {
    return getTranslation(
        "reference.ui.fact",
        getTranslation("reference.ui.fact." + fact),
        value(fact, before.get(fact)),
        value(fact, after.get(fact)));
  }

  private String value(String fact, @Nullable String value) {
    if (value == null) {
      return getTranslation("reference.ui.fact.none");
    }
    return DAYS.contains(fact)
        ? WrittenDays.of(LocalDate.parse(value), FormatStyle.MEDIUM, getLocale())
        : value;
  }

  private String person(@Nullable String name) {
    return name == null ? getTranslation("reference.ui.nobody") : name;
  }
}
