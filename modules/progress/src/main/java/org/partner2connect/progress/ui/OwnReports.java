package org.partner2connect.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.partner2connect.progress.Geneva;
import org.partner2connect.progress.ReportedCommitment;
import org.partner2connect.progress.Standing;
import org.partner2connect.uikit.LabelledTable;

/** The commitments of an organisation, those first whose report is wanted first. */
final class OwnReports extends Div {

  OwnReports(List<Standing> own, LocalDate today) {
    var table =
        new LabelledTable(
            getTranslation("progress.ui.own"),
            "progress.ui.column",
            List.of("commitment", "light", "stage", "last", "due", "act"));
    own.stream()
        .sorted(
            Comparator.comparing((Standing standing) -> !standing.isDue(today))
                .thenComparing(Standing::due))
        .forEach(standing -> add(table, standing, today));
    add(table);
  }

  private void add(LabelledTable table, Standing standing, LocalDate today) {
    var light = standing.light(today);
    var stage = standing.stage();
    var reported = standing.reportedAt();
    table.row(
        title(standing.commitment()),
        new LightBadge(light, getTranslation("progress.ui.light." + light)),
        new Span(
            stage == null
                ? getTranslation("progress.ui.never")
                : getTranslation("progress.stage." + stage)),
        new Span(
            reported == null
                ? getTranslation("progress.ui.never")
                : Geneva.written(Geneva.day(reported), getLocale())),
        new Span(
            stage != null && stage.isOver()
                ? getTranslation("progress.ui.nothing.due")
                : Geneva.written(standing.due(), getLocale())),
        act(standing));
  }

  /** A commitment's title with its number. */
  static Component title(ReportedCommitment commitment) {
    var title = new Span(commitment.title());
    title.getElement().setAttribute("dir", "auto");
    title.addClassName("progress-title");
    var number = new Span(commitment.reference());
    number.addClassNames("quiet", "small");
    return new Div(title, number);
  }

  private Component act(Standing standing) {
    var commitment = standing.commitment();
    var link =
        new Anchor(
            ProgressNavigation.report(commitment.id()),
            getTranslation(
                standing.halfFilled() == null ? "progress.ui.report" : "progress.ui.go-on"));
    link.setAriaLabel(getTranslation("progress.ui.report.on", commitment.reference()));
    return link;
  }
}
