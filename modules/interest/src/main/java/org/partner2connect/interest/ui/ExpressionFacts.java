package org.partner2connect.interest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.partner2connect.interest.ExpressionDetail;
import org.partner2connect.uikit.AreaMark;
import org.partner2connect.uikit.StatusBadge;
import org.partner2connect.uikit.StatusBadge.Tone;

/** What the applicant answered in the form; the applicant's own words as words of a person. */
final class ExpressionFacts extends DescriptionList {

  ExpressionFacts(ExpressionDetail detail, Say say) {
    addClassNames("kv", "eoi-facts");
    fact("kind", new Span(getTranslation("interest.category." + detail.category())));
    fact("country", new Span(say.country(detail.country())));
    var website = detail.website();
    if (website != null) {
      fact("website", website(website));
    }
    fact("area", areas(detail));
    var contribution = detail.contribution();
    if (contribution != null) {
      fact("brings", said(contribution));
    }
    if (detail.email().isEmpty()) {
      fact("person", new Span(getTranslation("interest.queue.forgotten")));
    } else {
      fact("person", plain(detail.contact()));
      fact("email", email(detail));
    }
    fact("language", new Span(say.language(detail.language())));
    var heard = detail.heard();
    if (heard != null) {
      fact("heard", said(heard));
    }
  }

  private void fact(String what, Component answer) {
    var description = new Description();
    description.add(answer);
    add(new Term(getTranslation("interest.queue.fact." + what)), description);
  }

  /** The site's address as it stands, opened beside the queue and without telling where from. */
  private static Component website(String address) {
    var link = new Anchor(address, address);
    link.setTarget("_blank");
    link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
    return link;
  }

  private static Component areas(ExpressionDetail detail) {
    var areas = new Div();
    areas.addClassName("eoi-areas");
    for (var chosen : detail.areas()) {
      areas.add(new AreaMark(chosen.area().number(), Say.area(chosen.area())));
      var motivation = chosen.motivation();
      if (motivation != null) {
        areas.add(said(motivation));
      }
    }
    return areas;
  }

  private Component email(ExpressionDetail detail) {
    var address = new Anchor("mailto:" + detail.email(), detail.email());
    var confirmed = detail.confirmedAt() != null;
    var state =
        new StatusBadge(
            confirmed ? Tone.DONE : Tone.OPEN,
            getTranslation("interest.queue.email." + (confirmed ? "confirmed" : "unconfirmed")));
    var both = new Div(address, state);
    both.addClassName("eoi-email");
    return both;
  }

  private static Component plain(String text) {
    var span = new Span(text);
    span.getElement().setAttribute("dir", "auto");
    return span;
  }

  /** Somebody's own words, line breaks kept. */
  static Paragraph said(String text) {
    var words = new Paragraph(text);
    words.addClassNames("said", "eoi-said");
    words.getElement().setAttribute("dir", "auto");
    return words;
  }
}
