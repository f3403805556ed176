package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.partner2connect.commitments.CommitmentDetail;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentStatus;

/** A commitment on paper, for whoever decides about it: one page without the workspace around. */
@Route(
    value = CommitmentsNavigation.ROUTE + "/:" + CommitmentView.ID + "/print",
    autoLayout = false)
@PermitAll
@CssImport("./commitments/commitments.css")
class PrintView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final transient DraftDesk desk;
  private final transient ReadingDesk reading;
  private final transient Clock clock;
  private String name = "";

  PrintView(DraftDesk desk, ReadingDesk reading, Clock clock) {
    this.desk = desk;
    this.reading = reading;
    this.clock = clock;
    addClassName("pledge-paper");
    getElement().setAttribute("role", "main");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    event
        .getRouteParameters()
        .get(CommitmentView.ID)
        .flatMap(CommitmentId::parse)
        .flatMap(desk::find)
        .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
  }

  private void show(CommitmentDetail detail) {
    name = Titles.name(detail, this, getLocale());
    add(tools(detail), new Paragraph(getTranslation("commitments.ui.paper.coalition")));
    add(
        new H1(Titles.of(detail, this, getLocale())),
        DetailHeader.line(detail, this, getLocale()),
        Said.name(getTranslation("commitments.ui.paper.heading", detail.lead().name())));
    if (detail.status() != CommitmentStatus.PUBLISHED) {
      var inside = new Paragraph(getTranslation("commitments.ui.paper.not-public"));
      inside.addClassNames("note-box", "warn");
      add(inside);
    }
    var content = detail.content();
    var language = WordingBlock.first(content, getLocale());
    add(Said.description(language, content.wording(getLocale())));
    add(section("facts", new CommitmentFacts(detail, reading.choices())));
    var shares = reading.shares(detail);
    if (content.money().amount() != null || !shares.isEmpty()) {
      add(section("money", new MoneyTable(detail, shares, getLocale())));
    }
    var asOf =
        new Paragraph(
            getTranslation(
                "commitments.ui.paper.as-of", Moments.moment(clock.instant(), getLocale())));
    asOf.addClassNames("small", "quiet");
    add(asOf, signature());
  }

  private Div tools(CommitmentDetail detail) {
    var print = new Button(getTranslation("commitments.ui.paper.print"));
    print.addThemeVariants(ButtonVariant.PRIMARY);
    var back =
        new Anchor(
            CommitmentsNavigation.address(detail.id()),
            getTranslation("commitments.ui.paper.back"));
    var tools = new Div(back, new Printing(print));
    tools.addClassName("tools");
    return tools;
  }

  private Div signature() {
    var signature =
        new Div(
            new Span(getTranslation("commitments.ui.paper.sign.place")),
            new Span(getTranslation("commitments.ui.paper.sign.name")));
    signature.addClassName("pledge-sign");
    return signature;
  }

  private Section section(String key, Component content) {
    return new Section(new H2(getTranslation("commitments.ui.detail." + key)), content);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("commitments.ui.title", name);
  }

  /** Prints the page when the button in it is pressed. */
  @Tag("p2c-print")
  @JsModule("./commitments/print-button.ts")
  static final class Printing extends Component {

    Printing(Button button) {
      getElement().appendChild(button.getElement());
    }
  }
}
