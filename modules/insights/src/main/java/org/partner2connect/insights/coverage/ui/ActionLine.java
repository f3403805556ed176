package org.partner2connect.insights.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.format.FormatStyle;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.actionplans.ui.ActionPlanNavigation;
import org.partner2connect.commitments.ui.CommitmentsNavigation;
import org.partner2connect.insights.coverage.CoveredAction;
import org.partner2connect.insights.coverage.Delivery;
import org.partner2connect.insights.coverage.OpenCall;
import org.partner2connect.opportunities.OpportunityId;
import org.partner2connect.opportunities.ui.OpportunitiesNavigation;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.uikit.StatusBadge;
import org.partner2connect.uikit.WrittenDays;

/** An action with its commitments, or with what is done to find one. */
final class ActionLine extends ListItem {

  private final transient Taxonomy taxonomy;

  ActionLine(PlanId plan, CoveredAction action, Taxonomy taxonomy, boolean leads) {
    this.taxonomy = taxonomy;
    add(title(plan, action), facts(action));
    if (action.covered()) {
      add(commitments(action));
    }
    action.calls().forEach(call -> add(call(call)));
    add(end(plan, action, leads));
  }

  private Component title(PlanId plan, CoveredAction action) {
    var name =
        action.title().isBlank() ? getTranslation("insights.coverage.untitled") : action.title();
    var link = new Anchor(ActionPlanNavigation.address(plan) + "#action-" + action.id(), "");
    link.addClassName("t");
    if (!action.number().isEmpty()) {
      var number = new Span(action.number());
      number.addClassName("coverage-number");
      link.add(number);
    }
    var said = new Span(name);
    said.addClassName("coverage-title");
    said.getElement().setAttribute("dir", "auto");
    link.add(said);
    return link;
  }

  private Paragraph facts(CoveredAction action) {
    var facts = new Paragraph();
    facts.addClassName("coverage-facts");
    if (!action.countries().isEmpty()) {
      facts.add(
          new Span(String.join(", ", action.countries().stream().map(this::country).toList())));
    }
    if (!action.targets().isEmpty()) {
      facts.add(
          new Span(
              getTranslation("insights.coverage.targets", String.join(", ", action.targets()))));
    }
    var due = action.due();
    if (due != null) {
      facts.add(new Span(getTranslation("insights.coverage.due", day(due))));
    }
    facts.setVisible(facts.getChildren().findAny().isPresent());
    return facts;
  }

  private UnorderedList commitments(CoveredAction action) {
    var list = new UnorderedList();
    list.addClassName("coverage-deliveries");
    action.deliveries().forEach(delivery -> list.add(commitment(delivery)));
    return list;
  }

  private ListItem commitment(Delivery delivery) {
    var link = new Anchor(CommitmentsNavigation.address(delivery.commitment()), delivery.title());
    link.getElement().setAttribute("dir", "auto");
    var reference = new Span(delivery.reference());
    reference.addClassName("quiet");
    var lead = new Span(delivery.lead());
    lead.getElement().setAttribute("dir", "auto");
    lead.addClassName("quiet");
    return new ListItem(reference, link, lead);
  }

  private Paragraph call(OpenCall call) {
    var link =
        new Anchor(OpportunitiesNavigation.address(new OpportunityId(call.id())), call.title());
    link.getElement().setAttribute("dir", "auto");
    var line =
        new Paragraph(
            new StatusBadge(
                StatusBadge.Tone.UNDER_WAY, getTranslation("insights.coverage.call.open")),
            link);
    var ends = call.ends();
    if (ends != null) {
      line.add(new Span(getTranslation("insights.coverage.call.until", day(ends))));
    }
    line.addClassName("coverage-call");
    return line;
  }

  /** At the end of the line: the state, and for those who lead the group what they can do. */
  private Div end(PlanId plan, CoveredAction action, boolean leads) {
    var end = new Div();
    end.addClassName("when");
    end.add(
        action.covered()
            ? new StatusBadge(
                StatusBadge.Tone.DONE,
                getTranslation("insights.coverage.commitments", action.deliveries().size()))
            : new StatusBadge(
                StatusBadge.Tone.ATTENTION, getTranslation("insights.coverage.no-commitment")));
    if (leads && !action.covered() && action.calls().isEmpty()) {
      var call =
          new Anchor(
              OpportunitiesNavigation.callFor(plan, action.id()),
              getTranslation("insights.coverage.call"));
      call.addClassName("coverage-button");
      call.getElement()
          .setAttribute(
              "aria-label",
              getTranslation(
                  "insights.coverage.call.for", (action.number() + " " + action.title()).strip()));
      end.add(call);
    }
    return end;
  }

  private String country(String iso3) {
    return taxonomy.country(iso3).map(one -> one.name().in(getLocale())).orElse(iso3);
  }

  private String day(LocalDate day) {
    return WrittenDays.of(day, FormatStyle.MEDIUM, getLocale());
  }
}
