package org.partner2connect.opportunities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.partner2connect.opportunities.Match;
import org.partner2connect.opportunities.MatchReason;
import org.partner2connect.opportunities.OpportunityDetail;

/** What may go together with a need or an offer, and why, in words. */
final class MatchList extends UnorderedList {

  private final transient OpportunityDetail one;
  private final transient Say say;

  /**
   * @param introducible which of them the reader may be introduced to
   * @param introduce called with the one that the reader chose
   */
  MatchList(
      OpportunityDetail one,
      List<Match> matches,
      Predicate<OpportunityDetail> introducible,
      Consumer<OpportunityDetail> introduce,
      Say say) {
    this.one = one;
    this.say = say;
    addClassNames("rows", "opp-matches");
    for (var match : matches) {
      var line = line(match);
      if (introducible.test(match.with())) {
        line.add(button(match.with(), introduce));
      }
      add(line);
    }
  }

  private ListItem line(Match match) {
    var other = match.with();
    var link = new Anchor(OpportunitiesNavigation.address(other.id()), other.content().title());
    link.addClassName("t");
    link.getElement().setAttribute("dir", "auto").setAttribute("lang", other.content().language());
    var reasons = new UnorderedList();
    reasons.addClassName("opp-reasons");
    match.reasons().forEach(reason -> reasons.add(new ListItem(words(reason, match))));
    return new ListItem(
        link, new Paragraph(other.reference() + " · " + say.party(other.by())), reasons);
  }

  private String words(MatchReason reason, Match match) {
    var content = match.with().content();
    var key = "opportunities.ui.reason." + reason;
    return switch (reason) {
      case SAME_ACTION, OVERLAPPING_DATES -> getTranslation(key);
      case SAME_TYPE -> getTranslation(key, getTranslation("opportunities.type." + content.type()));
      case SAME_COUNTRY -> getTranslation(key, say.countries(match.countries()));
      case SHARED_TARGET -> getTranslation(key, say.list(match.targets()));
      case SAME_AREA -> {
        var area = content.area();
        yield getTranslation(key, area == null ? "" : area.number() + " " + Say.area(area));
      }
    };
  }

  private Component button(OpportunityDetail other, Consumer<OpportunityDetail> introduce) {
    var button =
        new Button(getTranslation("opportunities.ui.propose"), click -> introduce.accept(other));
    button.setAriaLabel(
        getTranslation("opportunities.ui.propose.of", one.reference(), other.reference()));
    var row = new Div(button);
    row.addClassName("when");
    return row;
  }
}
