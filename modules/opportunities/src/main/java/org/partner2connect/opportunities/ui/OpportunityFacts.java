package org.partner2connect.opportunities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.partner2connect.actionplans.ui.ActionPlanNavigation;
import org.partner2connect.opportunities.OpportunityDetail;
import org.partner2connect.uikit.AreaMark;

/** What a need or an offer is about, how much and when, as labels and what they say. */
final class OpportunityFacts extends DescriptionList {

  private final transient Say say;

  OpportunityFacts(OpportunityDetail one, @Nullable ActionChoice action, Say say) {
    this.say = say;
    addClassName("kv");
    var content = one.content();
    fact("by", new Span(say.party(one.by())));
    fact("type", new Span(getTranslation("opportunities.type." + content.type())));
    if (action != null) {
      fact("action", action(action));
    }
    var area = content.area();
    if (area != null) {
      var mark = new AreaMark(area.number(), Say.area(area));
      fact("area", mark);
    }
    if (!content.countries().isEmpty()) {
      fact("countries", new Span(say.countries(content.countries())));
    }
    say.amount(content).ifPresent(amount -> fact("amount", new Span(amount)));
    say.period(content).ifPresent(period -> fact("period", new Span(period)));
    if (!content.targets().isEmpty()) {
      fact("targets", content.targets().stream().map(this::target).toArray(Component[]::new));
    }
    fact("contact", new Span(getTranslation("opportunities.ui.contact.withheld")));
  }

  private Component target(String code) {
    var target = new Span(say.target(code));
    target.addClassName("opp-target");
    return target;
  }

  private static Anchor action(ActionChoice action) {
    return new Anchor(ActionPlanNavigation.address(action.plan()), action.label());
  }

  private void fact(String what, Component... says) {
    add(new Term(getTranslation("opportunities.ui.fact." + what)), new Description(says));
  }
}
