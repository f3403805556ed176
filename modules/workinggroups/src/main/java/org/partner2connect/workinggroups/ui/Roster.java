package org.partner2connect.workinggroups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Stream;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.uikit.WrittenDays;
import org.partner2connect.workinggroups.Participant;

/** Who takes part in a group: name, organisation, role, since when. Shows no contact data. */
final class Roster extends Div {

  Roster(List<Participant> roster) {
    addClassName("roster");
    add(roster.isEmpty() ? nobody() : region(roster));
  }

  private Component nobody() {
    return new EmptyState(
        getTranslation("workinggroups.ui.roster.empty"),
        getTranslation("workinggroups.ui.roster.empty.why"));
  }

  private Component region(List<Participant> roster) {
    var table = new NativeTable();
    table.addClassName("stacked");
    var head = new NativeTableRow();
    Stream.of("name", "organisation", "role", "since").map(this::heading).forEach(head::add);
    table.getHead().add(head);
    roster.stream().map(this::row).forEach(table.getBody()::add);
    var region = new Div(table);
    region.addClassName("scroll");
    region.getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
    region
        .getElement()
        .setAttribute("aria-label", getTranslation("workinggroups.ui.roster.region"));
    return region;
  }

  private NativeTableHeaderCell heading(String column) {
    return header("col", label(column));
  }

  private NativeTableRow row(Participant line) {
    var organisation = line.organisation();
    var row = new NativeTableRow();
    row.add(header("row", line.name()));
    row.add(
        cell(
            "organisation",
            organisation == null
                ? getTranslation("workinggroups.ui.roster.organisation.none")
                : organisation.name()));
    row.add(cell("role", getTranslation("workinggroups.ui.role." + line.role())));
    row.add(cell("since", WrittenDays.of(line.since(), FormatStyle.MEDIUM, getLocale())));
    return row;
  }

  private static NativeTableHeaderCell header(String scope, String text) {
    var header = new NativeTableHeaderCell();
    header.getElement().setAttribute("scope", scope).appendChild(isolated(text));
    return header;
  }

  private NativeTableCell cell(String column, String text) {
    var cell = new NativeTableCell();
    cell.getElement().setAttribute("data-label", label(column)).appendChild(isolated(text));
    return cell;
  }

  private String label(String column) {
    return getTranslation("workinggroups.ui.roster." + column);
  }

  private static Element isolated(String text) {
    return new Element("bdi").setText(text);
  }
}
