package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.partner2connect.actionplans.ui.ActionPlanNavigation;
import org.partner2connect.commitments.CommitmentContent.Delivery;
import org.partner2connect.commitments.CommitmentDetail;
import org.partner2connect.commitments.shares.ShareRow;

/** What a commitment says, who brings what, what has happened; and its facts beside that. */
final class DetailColumns extends Div {

  private final transient CommitmentDetail detail;
  private final transient ReadingDesk reading;
  private final transient Locale reader;

  DetailColumns(CommitmentDetail detail, ReadingDesk reading, Locale reader) {
    this.detail = detail;
    this.reading = reading;
    this.reader = reader;
    addClassName("pledge-cols");
    var main = new Div(new WordingBlock(detail.content(), reader));
    var shares = reading.shares(detail);
    if (detail.content().money().amount() != null || !shares.isEmpty()) {
      main.add(money(shares));
    }
    if (!detail.content().deliveries().isEmpty()) {
      main.add(section("actions", actions()));
    }
    main.add(section("history", new HistoryList(detail, reading.names(detail))));
    if (detail.standing().publishedAt() != null) {
      main.add(section("corrections", corrections()));
    }
    var aside = new Aside(new H2(getTranslation("commitments.ui.detail.facts")));
    aside.add(new CommitmentFacts(detail, reading.choices()));
    add(main, aside);
  }

  private Section money(List<ShareRow> shares) {
    return section("money", new MoneyTable(detail, shares, reader));
  }

  private Component corrections() {
    var corrections = detail.history().corrections();
    if (corrections.isEmpty()) {
      var none = new Paragraph(getTranslation("commitments.ui.detail.corrections.none"));
      none.addClassNames("small", "quiet");
      return none;
    }
    return new CorrectionTable(corrections, reading.words(), reader);
  }

  private Component actions() {
    var list = new UnorderedList();
    list.addClassName("pledge-links");
    detail.content().deliveries().forEach(delivery -> list.add(action(delivery)));
    return list;
  }

  private ListItem action(Delivery delivery) {
    var line = new Span(new Span());
    line.addClassName("pledge-line");
    line.getElement().setAttribute("aria-hidden", "true");
    var name =
        reading
            .choices()
            .action(delivery.plan(), delivery.action())
            .<Component>map(this::link)
            .orElseGet(() -> new Span(getTranslation("commitments.ui.field.deliveries.unknown")));
    return new ListItem(name, line, new Span(Titles.name(detail, this, reader)));
  }

  private Component link(Choices.PlannedAction found) {
    var title =
        found.action().title().isEmpty()
            ? getTranslation("commitments.ui.action.untitled")
            : found.action().title();
    var text =
        getTranslation(
            "commitments.ui.field.deliveries.one",
            found.area().name().replace('_', ' '),
            found.action().number(),
            title);
    var link =
        new Anchor(
            ActionPlanNavigation.address(found.plan().id()) + "#action-" + found.action().id(),
            text);
    link.getElement().setAttribute("dir", "auto");
    return link;
  }

  private Section section(String key, Component content) {
    return new Section(new H2(getTranslation("commitments.ui.detail." + key)), content);
  }
}
