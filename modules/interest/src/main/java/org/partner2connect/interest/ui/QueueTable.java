package org.partner2connect.interest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partner2connect.interest.ExpressionId;
import org.partner2connect.interest.QueueRow;
import org.partner2connect.uikit.AreaMark;

/**
 * A page of the queue as a table, each row with a tick and a link; on a small screen rows are
 * blocks with labels.
 */
final class QueueTable extends Div {

  private final transient Selection selection;
  private final transient Runnable selected;
  private final transient Map<ExpressionId, NativeTableRow> rows = new HashMap<>();
  private final transient Map<ExpressionId, Anchor> links = new HashMap<>();
  private final transient Map<QueueRow, Checkbox> ticks = new LinkedHashMap<>();
  private final Checkbox all = new Checkbox();

  /**
   * @param selected called whenever a tick was set or taken away
   */
  QueueTable(Selection selection, Runnable selected) {
    this.selection = selection;
    this.selected = selected;
    addClassNames("scroll", "eoi-list");
    getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
    getElement().setAttribute("aria-label", getTranslation("interest.queue.list"));
    all.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            tickAll(change.getValue());
          }
        });
  }

  void show(List<QueueRow> shown, QueueAddress here, Say say) {
    removeAll();
    rows.clear();
    links.clear();
    ticks.clear();
    var everything = getTranslation("interest.queue.select.all", shown.size());
    all.setAriaLabel(everything);
    var table = new NativeTable();
    table.getHead().add(head(everything));
    shown.forEach(row -> table.getBody().add(row(row, here, say)));
    add(table);
    showTicks();
    markOpen(here.open());
  }

  private NativeTableRow head(String everything) {
    var head = new NativeTableRow();
    var tick = new NativeTableCell(all);
    tick.getElement().setAttribute("data-all", everything);
    tick.addClassName("eoi-tick");
    var received = heading("received");
    received.getElement().setAttribute("aria-sort", "ascending");
    head.add(tick, heading("organisation"), heading("area"), received, heading("state"));
    return head;
  }

  private NativeTableHeaderCell heading(String column) {
    var heading = new NativeTableHeaderCell(label(column));
    heading.getElement().setAttribute("scope", "col");
    return heading;
  }

  private NativeTableRow row(QueueRow line, QueueAddress here, Say say) {
    var tick = new Checkbox();
    tick.setAriaLabel(getTranslation("interest.queue.select", line.organisation()));
    tick.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            tick(line, change.getValue());
          }
        });
    ticks.put(line, tick);
    var tickCell = new NativeTableCell(tick);
    tickCell.addClassName("eoi-tick");
    var row = new NativeTableRow();
    row.add(
        tickCell,
        organisation(line, here, say),
        cell("area", areas(line)),
        cell("received", received(line, say)),
        cell(
            "state",
            new StateTag(line.state(), line.late(), line.answered(), line.possibleDuplicate())));
    rows.put(line.id(), row);
    return row;
  }

  private NativeTableHeaderCell organisation(QueueRow line, QueueAddress here, Say say) {
    var link = new Anchor(here.opened(line.id()).href(), line.organisation());
    link.getElement().setAttribute("dir", "auto");
    links.put(line.id(), link);
    var about =
        new Span(
            getTranslation(
                "interest.queue.about",
                getTranslation("interest.queue.category." + line.category()),
                say.country(line.country()),
                say.language(line.language())));
    about.addClassNames("quiet", "eoi-about");
    var cell = new NativeTableHeaderCell();
    cell.getElement().setAttribute("scope", "row");
    cell.add(link, about);
    return cell;
  }

  private static Component areas(QueueRow line) {
    var areas = new Div();
    areas.addClassName("eoi-areas");
    line.areas().forEach(area -> areas.add(new AreaMark(area.number(), Say.area(area))));
    return areas;
  }

  private static Component received(QueueRow line, Say say) {
    var day = new Span(say.briefly(Say.day(line.receivedAt())));
    var clock = new Span(say.clock(line.receivedAt()));
    clock.addClassNames("quiet", "eoi-about");
    var time = Say.time("", line.receivedAt());
    time.getElement().appendChild(day.getElement(), clock.getElement());
    return time;
  }

  private NativeTableCell cell(String column, Component content) {
    var cell = new NativeTableCell(content);
    cell.getElement().setAttribute("data-label", label(column));
    cell.addClassName("eoi-" + column);
    return cell;
  }

  private String label(String column) {
    return getTranslation("interest.queue.column." + column);
  }

  private void tick(QueueRow row, boolean ticked) {
    selection.set(row, ticked);
    showTicks();
    selected.run();
  }

  private void tickAll(boolean ticked) {
    ticks.keySet().forEach(row -> selection.set(row, ticked));
    showTicks();
    selected.run();
  }

  /** Shows what is selected. */
  void showTicks() {
    ticks.forEach(
        (row, tick) -> {
          boolean ticked = selection.has(row.id());
          tick.setValue(ticked);
          var line = rows.get(row.id());
          if (line != null) {
            line.setClassName("sel", ticked);
          }
        });
    all.setValue(selection.hasAll(ticks.keySet()));
  }

  void markOpen(@Nullable ExpressionId open) {
    rows.forEach(
        (id, row) -> {
          boolean here = id.equals(open);
          row.setClassName("open", here);
          if (here) {
            row.getElement().setAttribute("aria-current", "true");
          } else {
            row.getElement().removeAttribute("aria-current");
          }
        });
  }

  void focusAll() {
    all.focus();
  }

  /** Puts the focus on that row, if it is on this page. */
  boolean focus(@Nullable ExpressionId id) {
    var link = id == null ? null : links.get(id);
    if (link != null) {
      link.focus();
    }
    return link != null;
  }
}
