package org.partner2connect.actionplans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import org.partner2connect.actionplans.ActionPlanQueries;
import org.partner2connect.actionplans.ActionsFeed;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.taxonomy.Taxonomy;
import org.springframework.beans.factory.ObjectProvider;

/** What the list of a plan's actions needs: where they are read, and what others know of them. */
@SpringComponent
class ActionPanels {

  private final ActionPlanQueries queries;
  private final ActionsFeed feed;
  private final Taxonomy taxonomy;
  private final List<ActionSection> sections;
  private final List<PlanSection> lines;

  ActionPanels(
      ActionPlanQueries queries,
      ActionsFeed feed,
      Taxonomy taxonomy,
      ObjectProvider<ActionSection> sections,
      ObjectProvider<PlanSection> lines) {
    this.queries = queries;
    this.feed = feed;
    this.taxonomy = taxonomy;
    this.sections =
        sections.stream().sorted(Comparator.comparingInt(ActionSection::order)).toList();
    this.lines = lines.stream().toList();
  }

  ActionPlanQueries queries() {
    return queries;
  }

  ActionsFeed feed() {
    return feed;
  }

  Taxonomy taxonomy() {
    return taxonomy;
  }

  /** What the current person sees beside the actions of that plan. */
  List<ActionSection> sectionsOf(PlanId plan) {
    return sections.stream().filter(section -> section.showFor(plan)).toList();
  }

  /** What others say of that plan as a whole. */
  List<Component> linesOf(PlanId plan) {
    return lines.stream().map(line -> line.line(plan)).toList();
  }
}
