package org.partner2connect.actionplans.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.partner2connect.actionplans.PlanContribution;
import org.partner2connect.actionplans.PlanContributions;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.uikit.StatusBadge;

/** One late contribution: who, when and why; its words when asked for; and that it is done. */
final class LateItem extends Div {

  private final transient PlanId plan;
  private final transient PlanContributions contributions;
  private final transient PlanContribution contribution;
  private final Paragraph about = new Paragraph();
  private final Div state = new Div();
  private final Div words = new Div();
  private final Button show = new Button();
  private final Button done = new Button(getTranslation("actionplans.ui.late.done"));

  LateItem(
      PlanId plan,
      PlanContribution contribution,
      PlanContributions contributions,
      boolean finishes) {
    this.plan = plan;
    this.contribution = contribution;
    this.contributions = contributions;
    var heading = new H3(from());
    heading.setId("late-" + contribution.id());
    heading.getElement().setAttribute("dir", "auto");
    about.addClassNames("quiet", "small");
    state.addClassName("late-state");
    state.getElement().setAttribute("role", "status");
    words.setId("late-words-" + contribution.id());
    words.setVisible(false);
    describe(show, heading).addClickListener(click -> show(!words.isVisible()));
    describe(done, heading).addClickListener(click -> finish());
    done.setDisableOnClick(true);
    done.setVisible(finishes && contribution.isOpen());
    var row = new Div(show, done);
    row.addClassName("row");
    add(heading, about, state, row, words);
    show(false);
  }

  /** The name of the button is short; whose contribution it is about stands in the heading. */
  private static Button describe(Button button, H3 heading) {
    button.getElement().setAttribute("aria-describedby", heading.getId().orElseThrow());
    return button;
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    var reason = contribution.why().name().toLowerCase(Locale.ROOT);
    about.setText(
        getTranslation(
            "actionplans.ui.late.about",
            Days.moment(contribution.receivedAt(), Days.zone(this), getLocale()),
            getTranslation("actionplans.ui.late.why." + reason),
            contribution.blocks()));
    showState(contribution);
  }

  private String from() {
    var name =
        contribution.person().isEmpty()
            ? getTranslation("actionplans.ui.late.unknown")
            : contribution.person();
    return contribution.organisation().isEmpty()
        ? name
        : getTranslation("actionplans.ui.late.from", name, contribution.organisation());
  }

  private void showState(PlanContribution now) {
    state.removeAll();
    var at = now.handledAt();
    if (at != null) {
      var when = Days.moment(at, Days.zone(this), getLocale());
      var by = new Span(getTranslation("actionplans.ui.late.done.by", handler(now), when));
      by.addClassNames("quiet", "small");
      state.add(
          new StatusBadge(StatusBadge.Tone.DONE, getTranslation("actionplans.ui.late.state.done")),
          by);
    }
  }

  private String handler(PlanContribution now) {
    return Stream.of(now.handledBy())
        .filter(Objects::nonNull)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElseGet(() -> getTranslation("actionplans.ui.late.unknown"));
  }

  private void show(boolean shown) {
    if (shown && words.getChildren().findAny().isEmpty()) {
      contributions.read(plan, contribution.id()).ifPresent(work -> words.add(new LateWords(work)));
    }
    words.setVisible(shown);
    show.setText(getTranslation(shown ? "actionplans.ui.late.hide" : "actionplans.ui.late.show"));
    show.getElement().setAttribute("aria-expanded", String.valueOf(shown));
  }

  /** Somebody else may have been quicker: what is shown is what stands in the record. */
  private void finish() {
    contributions.finish(plan, contribution.id());
    done.setVisible(false);
    List<PlanContribution> all = contributions.of(plan);
    all.stream().filter(one -> one.id().equals(contribution.id())).forEach(this::showState);
    show.focus();
  }
}
