package org.partner2connect.opportunities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.partner2connect.commitments.CommitmentReference;
import org.partner2connect.opportunities.OpportunityDetail;
import org.partner2connect.opportunities.introductions.Contact;
import org.partner2connect.opportunities.introductions.IntroductionDetail;
import org.partner2connect.opportunities.introductions.IntroductionStatus;

/** One introduction: who wants to meet whom, what they wrote, and what the reader can do. */
final class IntroductionItem extends ListItem {

  private final transient IntroductionDetail introduction;
  private final transient Say say;
  private final transient IntroductionKeeping keeping;

  IntroductionItem(IntroductionDetail introduction, Say say, IntroductionKeeping keeping) {
    this.introduction = introduction;
    this.say = say;
    this.keeping = keeping;
    addClassName("opp-introduction");
    var heading = new H3(say.party(introduction.other().by()));
    add(heading, Tags.introduction(introduction.status()), pair(), message());
    if (introduction.reason() != null) {
      add(
          new Paragraph(getTranslation("opportunities.ui.declined.reason")),
          quote(introduction.reason()));
    }
    if (introduction.status() == IntroductionStatus.ACCEPTED) {
      add(contacts(keeping.contacts(introduction)));
    }
    actions().ifPresent(this::add);
  }

  private Component pair() {
    var pair = new DescriptionList();
    pair.addClassNames("kv", "opp-pair");
    pair.add(
        new DescriptionList.Term(getTranslation("opportunities.ui.pair.own")),
        new DescriptionList.Description(link(introduction.own())),
        new DescriptionList.Term(getTranslation("opportunities.ui.pair.other")),
        new DescriptionList.Description(link(introduction.other())));
    return pair;
  }

  private static Component link(OpportunityDetail one) {
    var link =
        new Anchor(
            OpportunitiesNavigation.address(one.id()),
            one.reference() + " " + one.content().title());
    link.getElement().setAttribute("dir", "auto");
    return link;
  }

  private Component message() {
    boolean own = introduction.proposedFrom() == introduction.mine();
    var day = say.day(introduction.proposedAt());
    var who =
        own
            ? getTranslation("opportunities.ui.proposed.own", day)
            : getTranslation(
                "opportunities.ui.proposed.other", say.party(introduction.other().by()), day);
    var said = new Div(new Paragraph(who), quote(introduction.message()));
    said.addClassName("opp-message");
    return said;
  }

  private static Paragraph quote(String text) {
    var quote = new Paragraph(text);
    quote.addClassNames("said", "opp-said");
    quote.getElement().setAttribute("dir", "auto");
    return quote;
  }

  private Component contacts(List<Contact> contacts) {
    var list = new DescriptionList();
    list.addClassNames("kv", "opp-contacts");
    contacts.forEach(
        contact ->
            list.add(
                new DescriptionList.Term(
                    getTranslation("opportunities.ui.contact." + contact.side())),
                new DescriptionList.Description(
                    new Span(contact.name()),
                    new Anchor("mailto:" + contact.email(), contact.email()))));
    return list;
  }

  private Optional<Component> actions() {
    var row = new Div();
    row.addClassName("row");
    if (introduction.waitsForMe()) {
      var accept = button("accept", () -> keeping.accept(introduction));
      accept.addThemeVariants(ButtonVariant.PRIMARY);
      row.add(accept, button("decline", () -> keeping.decline(introduction)));
    } else if (introduction.status() == IntroductionStatus.PROPOSED) {
      row.add(button("take-back", () -> keeping.takeBack(introduction)));
    } else if (introduction.status() == IntroductionStatus.ACCEPTED) {
      row.add(keeping.commitment(introduction).map(this::commitment).orElseGet(this::beginning));
      row.setVisible(mayBegin() || keeping.commitment(introduction).isPresent());
    }
    return row.getComponentCount() == 0 ? Optional.empty() : Optional.of(row);
  }

  /** A group has no commitments of its own. */
  private boolean mayBegin() {
    return introduction.own().by().organisation() != null;
  }

  private Component beginning() {
    var begin = button("begin", () -> keeping.begin(introduction));
    begin.setDisableOnClick(true);
    return begin;
  }

  private Component commitment(CommitmentReference commitment) {
    var title =
        commitment.title().isBlank()
            ? getTranslation("opportunities.ui.begun.untitled")
            : commitment.title();
    var line = new Paragraph(getTranslation("opportunities.ui.begun") + " ");
    line.add(new Anchor(keeping.address(commitment), title));
    return line;
  }

  private Button button(String what, Runnable deed) {
    var button = new Button(getTranslation("opportunities.ui." + what), click -> deed.run());
    button.setAriaLabel(
        getTranslation(
            "opportunities.ui." + what + ".of",
            introduction.need().reference(),
            introduction.offer().reference()));
    return button;
  }
}
