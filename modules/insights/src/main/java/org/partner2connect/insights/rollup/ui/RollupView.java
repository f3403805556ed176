package org.partner2connect.insights.rollup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.insights.rollup.Report;
import org.partner2connect.insights.rollup.Reports;
import org.partner2connect.kernel.Ids;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;

/** The secretariat's progress reports: all of them, or one with its files and errata. */
@Route(ReportsNavigation.ROUTE)
@RolesAllowed("SECRETARIAT")
@CssImport("./insights/reports.css")
class RollupView extends Div implements HasUrlParameter<String>, HasDynamicTitle, Crumbs {

  private final transient Reports reports;
  private final transient RollupDesk desk;
  private transient List<Crumb> crumbs = List.of();
  private String title = "";

  RollupView(Reports reports, RollupDesk desk) {
    this.reports = reports;
    this.desk = desk;
    addClassName("reports-page");
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
    removeAll();
    if (id == null) {
      showAll();
      return;
    }
    Ids.parse(id)
        .flatMap(reports::find)
        .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
  }

  private void showAll() {
    title = getTranslation("insights.rollup.ui.title");
    crumbs = List.of(Crumb.here(title));
    var make = new Button(getTranslation("insights.rollup.ui.make"), click -> openDialog());
    make.addThemeVariants(ButtonVariant.PRIMARY);
    var lead = new Paragraph(getTranslation("insights.rollup.ui.lead"));
    lead.addClassNames("reports-lead", "quiet");
    add(
        new PageHeader(
            title, new ReferenceLine(getTranslation("insights.rollup.ui.reference")), make),
        lead,
        list());
  }

  private Component list() {
    var all = reports.all();
    if (all.isEmpty()) {
      return new EmptyState(
          getTranslation("insights.rollup.ui.none"), getTranslation("insights.rollup.ui.none.why"));
    }
    var rows = new UnorderedList();
    rows.addClassName("rows");
    all.forEach(line -> rows.add(new ReportRow(line)));
    return new Section(new H2(getTranslation("insights.rollup.ui.list")), rows);
  }

  private void show(Report report) {
    title = report.title().in(getLocale());
    crumbs =
        List.of(
            new Crumb(getTranslation("insights.rollup.ui.title"), ReportsNavigation.list()),
            Crumb.here(title));
    add(new ReportDetail(report, reports.errata(report), desk));
  }

  private void openDialog() {
    var ui = UI.getCurrent();
    new ReportDialog(desk, made -> open(ui, made)).open();
  }

  private static void open(UI ui, UUID made) {
    ui.navigate(ReportsNavigation.address(made));
  }

  @Override
  public String getPageTitle() {
    return title + " – Partner2Connect";
  }

  @Override
  public List<Crumb> crumbs() {
    return crumbs;
  }
}
