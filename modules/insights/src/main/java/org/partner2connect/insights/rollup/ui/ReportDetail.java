package org.partner2connect.insights.rollup.ui;

import com.ibm.icu.text.NumberFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.FormatStyle;
import java.util.List;
import org.partner2connect.insights.rollup.Erratum;
import org.partner2connect.insights.rollup.Report;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;
import org.partner2connect.uikit.WrittenDays;

/** A report: its main figures, its files, and what has been corrected since it was made. */
final class ReportDetail extends Div {

  private final transient Report report;

  ReportDetail(Report report, List<Erratum> errata, RollupDesk desk) {
    this.report = report;
    addClassName("report");
    var reference = new ReferenceLine(getTranslation("insights.rollup.ui.frozen", frozen()));
    reference.with(new ScopeWords(report.scope()));
    add(
        new PageHeader(report.title().in(getLocale()), reference),
        figures(),
        new Section(
            new H2(getTranslation("insights.rollup.ui.download")),
            quiet("insights.rollup.ui.download.why"),
            new Downloads(report, desk)),
        errata(errata, desk));
  }

  private Section figures() {
    var all = report.figures().all();
    var totals = new DescriptionList();
    totals.addClassName("report-totals");
    totals.add(
        total("insights.rollup.ui.commitments", number(all.commitments())),
        total("insights.rollup.ui.leads", number(all.leads())),
        total("insights.rollup.ui.countries", number(all.countries())),
        new Div(
            new DescriptionList.Term(getTranslation("insights.rollup.ui.usd", all.counted())),
            new DescriptionList.Description(number(all.usd()))));
    var section = new Section(new H2(getTranslation("insights.rollup.ui.figures")), totals);
    if (all.leftOut() > 0) {
      var left = new Paragraph(getTranslation("insights.rollup.ui.left-out", all.leftOut()));
      left.addClassName("quiet");
      section.add(left);
    }
    return section;
  }

  private Div total(String key, String figure) {
    return new Div(
        new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(figure));
  }

  private Section errata(List<Erratum> errata, RollupDesk desk) {
    var heading = new H2(getTranslation("insights.rollup.ui.errata", day(desk.today())));
    Component content =
        errata.isEmpty()
            ? new EmptyState(
                getTranslation("insights.rollup.ui.errata.none"),
                getTranslation("insights.rollup.ui.errata.none.why"))
            : new ErrataTable(errata, desk.files().errataWords(report, getLocale()));
    return new Section(heading, content);
  }

  private Paragraph quiet(String key) {
    var text = new Paragraph(new Span(getTranslation(key)));
    text.addClassName("quiet");
    return text;
  }

  private String number(Number number) {
    var format = NumberFormat.getIntegerInstance(WrittenDays.customs(getLocale()));
    return format.format(number);
  }

  private String frozen() {
    return day(report.frozenOn());
  }

  private String day(LocalDate day) {
    return WrittenDays.of(day, FormatStyle.LONG, getLocale());
  }
}
