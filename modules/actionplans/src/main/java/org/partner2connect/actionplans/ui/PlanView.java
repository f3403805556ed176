package org.partner2connect.actionplans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.partner2connect.actionplans.ActionPlanQueries;
import org.partner2connect.actionplans.PlanContributions;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.actionplans.PlanReference;
import org.partner2connect.drafting.ui.DocumentEditorSection;
import org.partner2connect.uikit.BarContent;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.workinggroups.WorkingGroupQueries;
import org.partner2connect.workinggroups.WorkingGroupReference;
import org.partner2connect.workinggroups.ui.WorkingGroupNavigation;

/**
 * The page on which a plan is drafted: outline, text, who is here, and the actions that the text
 * holds. To those who may not know of the plan it does not exist.
 */
@Route(ActionPlanNavigation.ROUTE)
@PermitAll
@StyleSheet("context://p2c/plan.css")
class PlanView extends Div implements HasUrlParameter<String>, HasDynamicTitle, BarContent, Crumbs {

  private final transient ActionPlanQueries queries;
  private final transient WorkingGroupQueries groups;
  private final transient ActionPanels panels;
  private final transient EditorLists lists;
  private final transient PlanContributions contributions;
  private final Div bar = new Div();
  private transient List<Crumb> crumbs = List.of();
  private String title = "";

  PlanView(
      ActionPlanQueries queries,
      WorkingGroupQueries groups,
      ActionPanels panels,
      EditorLists lists,
      PlanContributions contributions) {
    this.queries = queries;
    this.groups = groups;
    this.panels = panels;
    this.lists = lists;
    this.contributions = contributions;
    addClassName("plan-page");
    bar.addClassName("plan-bar");
  }

  @Override
  public void setParameter(BeforeEvent event, String id) {
    removeAll();
    bar.removeAll();
    PlanId.parse(id)
        .flatMap(queries::find)
        .ifPresentOrElse(
            plan -> groups.find(plan.group()).ifPresent(group -> show(plan, group)),
            () -> event.rerouteToError(NotFoundException.class));
  }

  private void show(PlanReference plan, WorkingGroupReference group) {
    var access = queries.access(plan);
    var heading = getTranslation("actionplans.ui.heading", group.name().in(getLocale()));
    var editor = new DocumentEditorSection(plan.document(), access, getLocale());
    lists
        .offerIn(lists.keptForReader(editor, heading), getLocale())
        .named(getTranslation("actionplans.ui.text"))
        .inFocusArea(group.focusArea().number());
    bar.add(editor.saveState(), editor.presence());
    add(
        new PlanHeader(plan, group),
        editor.notice(),
        desk(editor),
        new ActionPanel(plan.id(), panels));
    var late = contributions.of(plan.id());
    if (!late.isEmpty()) {
      addComponentAtIndex(1, LatePanel.notice(late));
      add(new LatePanel(plan.id(), late, contributions));
    }
    title = getTranslation("actionplans.ui.title", group.name().in(getLocale()));
    crumbs =
        List.of(
            new Crumb(PlanHeader.code(group), WorkingGroupNavigation.address(group.id())),
            Crumb.here(getTranslation("actionplans.ui.crumb")));
  }

  private Component desk(DocumentEditorSection editor) {
    var outline = new Div(editor.outline());
    outline.addClassName("plan-outline");
    var paper = new Div(editor);
    paper.addClassName("plan-paper");
    paper.add(editor.keeping());
    var desk = new Div(outline, paper);
    desk.addClassName("plan-desk");
    return desk;
  }

  @Override
  public Component barContent() {
    return bar;
  }

  @Override
  public boolean closesDrawer() {
    return true;
  }

  @Override
  public List<Crumb> crumbs() {
    return crumbs;
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
