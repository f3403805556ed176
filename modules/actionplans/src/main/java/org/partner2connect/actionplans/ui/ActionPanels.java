package org.partner2connect.actionplans.ui;

import java.util.Comparator;
import java.util.List;
import org.partner2connect.actionplans.ActionPlanQueries;
import org.partner2connect.actionplans.ActionsFeed;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.taxonomy.Taxonomy;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the list of a plan's actions needs: where they are read, and what others know of them. */
@Component
class ActionPanels {

  private final ActionPlanQueries queries;
  private final ActionsFeed feed;
  private final Taxonomy taxonomy;
  private final List<ActionSection> sections;

  ActionPanels(
      ActionPlanQueries queries,
      ActionsFeed feed,
      Taxonomy taxonomy,
      ObjectProvider<ActionSection> sections) {
    this.queries = queries;
    this.feed = feed;
    this.taxonomy = taxonomy;
    this.sections =
        sections.stream().sorted(Comparator.comparingInt(ActionSection::order)).toList();
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
}
