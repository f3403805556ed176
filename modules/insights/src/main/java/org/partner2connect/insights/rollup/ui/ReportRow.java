package org.partner2connect.insights.rollup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.format.FormatStyle;
import org.partner2connect.insights.rollup.ReportLine;
import org.partner2connect.uikit.WrittenDays;

/** A report in the list. */
final class ReportRow extends ListItem {

  ReportRow(ReportLine line) {
    var link = new Anchor(ReportsNavigation.address(line.id()), line.title().in(getLocale()));
    link.addClassName("t");
    link.getElement().setAttribute("dir", "auto");
    var facts =
        new Paragraph(
            new ScopeWords(line.scope()),
            new Span(getTranslation("insights.rollup.ui.counts", line.commitments())));
    facts.addClassName("report-facts");
    var when =
        new Div(
            getTranslation(
                "insights.rollup.ui.frozen",
                WrittenDays.of(line.frozenOn(), FormatStyle.MEDIUM, getLocale())));
    when.addClassName("when");
    add(link, facts, when);
  }
}
