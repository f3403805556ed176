package org.partner2connect.actionplans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.text.ListFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.partner2connect.actionplans.ActionRow;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.uikit.StatusBadge;
import org.partner2connect.uikit.WrittenDays;

/** The actions of a plan as rows, each with what is still missing. */
final class ActionTable extends Div {

  private final transient Taxonomy taxonomy;
  private final transient List<Column> further;

  /** What another module shows of the actions. */
  record Column(String heading, Map<UUID, Component> contents) {}

  ActionTable(List<ActionRow> actions, Taxonomy taxonomy, List<Column> further) {
    this.taxonomy = taxonomy;
    this.further = List.copyOf(further);
    addClassName("scroll");
    getElement()
        .setAttribute("role", "region")
        .setAttribute("tabindex", "0")
        .setAttribute("aria-label", getTranslation("actionplans.ui.actions.region"));
    var table = new NativeTable();
    var head = new NativeTableRow();
    Stream.of("number", "action", "lead", "countries", "targets", "due", "state")
        .map(this::label)
        .map(ActionTable::heading)
        .forEach(head::add);
    further.stream().map(Column::heading).map(ActionTable::heading).forEach(head::add);
    table.getHead().add(head);
    actions.stream().map(this::row).forEach(table.getBody()::add);
    add(table);
  }

  private static NativeTableHeaderCell heading(String text) {
    var heading = new NativeTableHeaderCell(text);
    heading.getElement().setAttribute("scope", "col");
    return heading;
  }

  private NativeTableRow row(ActionRow action) {
    var row = new NativeTableRow();
    row.add(new NativeTableCell(action.number()));
    row.add(title(action));
    row.add(cell("lead", Optional.ofNullable(action.lead())));
    row.add(cell("countries", listed(action.countries().stream().map(this::country).toList())));
    row.add(cell("targets", listed(action.targets())));
    var due = Optional.ofNullable(action.due()).map(day -> Days.brief(day, getLocale()));
    var dueCell = cell("due", due);
    dueCell.addClassName("due");
    row.add(dueCell);
    row.add(state(action));
    further.stream().map(column -> further(column, action)).forEach(row::add);
    return row;
  }

  private static NativeTableCell further(Column column, ActionRow action) {
    var cell = new NativeTableCell();
    cell.getElement().setAttribute("data-label", column.heading());
    Optional.ofNullable(column.contents().get(action.id())).ifPresent(cell::add);
    return cell;
  }

  private NativeTableHeaderCell title(ActionRow action) {
    var named = !action.title().isEmpty();
    var text = named ? action.title() : getTranslation("actionplans.ui.action.untitled");
    var link = new Anchor("#action-" + action.id(), text);
    link.setRouterIgnore(true);
    link.getElement().setAttribute("dir", "auto");
    var title = new NativeTableHeaderCell();
    title.add(link);
    title.getElement().setAttribute("scope", "row");
    return title;
  }

  private NativeTableCell cell(String column, Optional<String> text) {
    var cell = new NativeTableCell();
    var value = new Span(text.orElseGet(() -> getTranslation("actionplans.ui.not-set")));
    value.getElement().setAttribute("dir", "auto");
    if (text.isEmpty()) {
      value.addClassName("quiet");
    }
    cell.add(value);
    cell.getElement().setAttribute("data-label", label(column));
    return cell;
  }

  private NativeTableCell state(ActionRow action) {
    var cell = new NativeTableCell();
    cell.add(badge(action));
    if (!action.complete()) {
      var reasons =
          action.reasons().stream()
              .sorted()
              .map(reason -> getTranslation("actionplans.ui.reason." + reason))
              .toList();
      var why = new Span(spoken(reasons).orElse(""));
      why.addClassNames("why", "quiet");
      cell.add(why);
    }
    return cell;
  }

  private Component badge(ActionRow action) {
    return action.complete()
        ? new StatusBadge(StatusBadge.Tone.DONE, getTranslation("actionplans.ui.complete"))
        : new StatusBadge(StatusBadge.Tone.ATTENTION, getTranslation("actionplans.ui.incomplete"));
  }

  private String country(String iso3) {
    return taxonomy.country(iso3).map(country -> country.name().in(getLocale())).orElse(iso3);
  }

  /** Things side by side: Chad, Niger. */
  private Optional<String> listed(List<String> things) {
    return joined(things, ListFormat.Type.UNIT, ListFormat.Style.SHORT);
  }

  /** Things in a sentence: lead, indicator and due date. */
  private Optional<String> spoken(List<String> things) {
    return joined(things, ListFormat.Type.STANDARD, ListFormat.Style.FULL);
  }

  private Optional<String> joined(
      List<String> things, ListFormat.Type type, ListFormat.Style style) {
    var format = ListFormat.getInstance(WrittenDays.customs(getLocale()), type, style);
    return things.isEmpty() ? Optional.empty() : Optional.of(format.format(things));
  }

  private String label(String column) {
    return getTranslation("actionplans.ui.column." + column);
  }
}
