package org.partner2connect.opportunities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.partner2connect.opportunities.OpportunityDetail;
import org.partner2connect.uikit.AreaMark;
import org.partner2connect.uikit.LabelledTable;

/** Needs and offers as a table; on a small screen each row is a block with labels. */
final class OpportunityTable extends LabelledTable {

  private final transient Say say;

  OpportunityTable(List<OpportunityDetail> shown, Say say) {
    super("opportunities.ui.table", List.of("what", "type", "where", "until", "state"));
    this.say = say;
    addClassName("opp-list");
    shown.forEach(this::show);
  }

  private void show(OpportunityDetail one) {
    var content = one.content();
    var link = new Anchor(OpportunitiesNavigation.address(one.id()), content.title());
    link.getElement().setAttribute("dir", "auto").setAttribute("lang", content.language());
    var by = new Span(one.reference() + " · " + say.party(one.by()));
    by.addClassNames("quiet", "opp-about");
    row(
        new Div(Tags.kind(one), link, by),
        new Span(getTranslation("opportunities.type." + content.type())),
        where(one),
        new Span(until(one)),
        Tags.state(one.state()));
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
}
