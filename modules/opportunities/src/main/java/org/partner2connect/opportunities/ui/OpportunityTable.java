package org.partner2connect.opportunities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.partner2connect.opportunities.OpportunityDetail;
import org.partner2connect.uikit.AreaMark;

/** Needs and offers as a table; on a small screen each row is a block with labels. */
final class OpportunityTable extends Div {

  private final transient Say say;

  OpportunityTable(List<OpportunityDetail> shown, Say say) {
    this.say = say;
    addClassNames("scroll", "opp-list");
    getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
    getElement().setAttribute("aria-label", getTranslation("opportunities.ui.table"));
    var table = new NativeTable();
    var head = new NativeTableRow();
    Stream.of("what", "type", "where", "until", "state").map(this::heading).forEach(head::add);
    table.getHead().add(head);
    shown.forEach(one -> table.getBody().add(row(one)));
    add(table);
  }

  private NativeTableHeaderCell heading(String column) {
    var heading = new NativeTableHeaderCell(label(column));
    heading.getElement().setAttribute("scope", "col");
    return heading;
  }

  private NativeTableRow row(OpportunityDetail one) {
    var content = one.content();
    var link = new Anchor(OpportunitiesNavigation.address(one.id()), content.title());
    link.getElement().setAttribute("dir", "auto").setAttribute("lang", content.language());
    var by = new Span(one.reference() + " · " + say.party(one.by()));
    by.addClassNames("quiet", "opp-about");
    var what = new NativeTableHeaderCell();
    what.getElement().setAttribute("scope", "row");
    what.add(Tags.kind(one), link, by);
    var row = new NativeTableRow();
    row.add(
        what,
        cell("type", new Span(getTranslation("opportunities.type." + content.type()))),
        cell("where", where(one)),
        cell("until", new Span(until(one))),
        cell("state", Tags.state(one.state())));
    return row;
  }

  private Component where(OpportunityDetail one) {
    var where = new Div();
    where.addClassName("opp-places");
    var area = one.content().area();
    if (area != null) {
      where.add(new AreaMark(area.number(), Say.area(area)));
    }
    if (!one.content().countries().isEmpty()) {
      where.add(new Span(say.countries(one.content().countries())));
    }
    return where;
  }

  private String until(OpportunityDetail one) {
    var ends = one.content().ends();
    return ends == null ? getTranslation("opportunities.ui.until.none") : say.day(ends);
  }

  private NativeTableCell cell(String column, Component content) {
    var cell = new NativeTableCell(content);
    cell.getElement().setAttribute("data-label", label(column));
    cell.addClassName("opp-" + column);
    return cell;
  }

  private String label(String column) {
    return getTranslation("opportunities.ui.column." + column);
  }
}
