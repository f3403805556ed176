package org.partner2connect.insights.coverage.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.format.FormatStyle;
import java.util.List;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.actionplans.ui.ActionPlanNavigation;
import org.partner2connect.insights.coverage.CoverageFilter;
import org.partner2connect.insights.coverage.CoverageQueries;
import org.partner2connect.insights.coverage.PlanCoverage;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.uikit.AreaMark;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;
import org.partner2connect.uikit.WrittenDays;
import org.partner2connect.workinggroups.GroupRights;
import org.partner2connect.workinggroups.WorkingGroupQueries;
import org.partner2connect.workinggroups.WorkingGroupReference;
import org.partner2connect.workinggroups.ui.WorkingGroupNavigation;

/**
 * Which actions of a plan have commitments, and where. Whoever leads the group turns gaps into
 * calls for partners here. To those who may not know of the plan the page does not exist.
 */
@Route(CoverageNavigation.ROUTE)
@PermitAll
@CssImport("./insights/coverage.css")
class CoverageView extends Div implements HasUrlParameter<String>, HasDynamicTitle, Crumbs {

  private final transient CoverageQueries queries;
  private final transient WorkingGroupQueries groups;
  private final transient GroupRights rights;
  private final transient Taxonomy taxonomy;
  private transient List<Crumb> crumbs = List.of();
  private String title = "";

  CoverageView(
      CoverageQueries queries, WorkingGroupQueries groups, GroupRights rights, Taxonomy taxonomy) {
    this.queries = queries;
    this.groups = groups;
    this.rights = rights;
    this.taxonomy = taxonomy;
    addClassName("coverage-page");
  }

  @Override
  public void setParameter(BeforeEvent event, String id) {
    removeAll();
    var filter = CoverageFilter.read(event.getLocation().getQueryParameters().getParameters());
    PlanId.parse(id)
        .flatMap(plan -> queries.of(plan, getLocale()))
        .ifPresentOrElse(
            coverage ->
                groups
                    .find(coverage.plan().group())
                    .ifPresent(group -> show(coverage, group, filter)),
            () -> event.rerouteToError(NotFoundException.class));
  }

  private void show(PlanCoverage coverage, WorkingGroupReference group, CoverageFilter filter) {
    title = getTranslation("insights.coverage.title", group.name().in(getLocale()));
    var code = group.focusArea().name().replace('_', ' ');
    var plan = coverage.plan();
    crumbs =
        List.of(
            new Crumb(code, WorkingGroupNavigation.address(group.id())),
            new Crumb(
                getTranslation("insights.coverage.plan"), ActionPlanNavigation.address(plan.id())),
            Crumb.here(getTranslation("insights.coverage.crumb")));
    addClassName(AreaMark.areaClass(group.focusArea().number()));
    add(header(coverage, group, code));
    if (coverage.actions().isEmpty()) {
      add(
          new EmptyState(
                  getTranslation("insights.coverage.none"),
                  getTranslation("insights.coverage.none.why"))
              .with(
                  new Anchor(
                      ActionPlanNavigation.address(plan.id()),
                      getTranslation("insights.coverage.open-plan"))));
      return;
    }
    var countries = coverage.countries(taxonomy);
    add(
        lead(coverage),
        new CoverageFilters(filter, countries, taxonomy, chosen -> go(plan.id(), chosen)),
        new ActionsSection(
            coverage,
            filter,
            taxonomy,
            rights.leads(group.id()),
            () -> go(plan.id(), CoverageFilter.ALL)),
        new PlacesSection(plan.id(), countries, taxonomy));
  }

  private PageHeader header(PlanCoverage coverage, WorkingGroupReference group, String code) {
    var reference = new ReferenceLine(getTranslation("insights.coverage.reference"));
    reference.addComponentAsFirst(new AreaMark(group.focusArea().number(), code));
    reference.fact(getTranslation("insights.coverage.edition", coverage.plan().edition()));
    reference.fact(
        getTranslation(
            "insights.coverage.as-of",
            WrittenDays.of(coverage.day(), FormatStyle.LONG, getLocale())));
    return new PageHeader(title, reference);
  }

  private Div lead(PlanCoverage coverage) {
    var count =
        new Paragraph(
            getTranslation("insights.coverage.gaps", coverage.gaps(), coverage.actions().size()));
    count.addClassName("coverage-count");
    var method = new Paragraph(getTranslation("insights.coverage.method"));
    method.addClassName("quiet");
    var lead = new Div(count, method);
    lead.addClassName("coverage-lead");
    return lead;
  }

  /** The address is the truth about what is shown. */
  private static void go(PlanId plan, CoverageFilter filter) {
    UI.getCurrent()
        .navigate(CoverageNavigation.address(plan), new QueryParameters(filter.parameters()));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("insights.coverage.page", title);
  }

  @Override
  public List<Crumb> crumbs() {
    return crumbs;
  }
}
