package org.partner2connect.actionplans.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partner2connect.actionplans.ActionRow;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.uikit.EmptyState;

/** The actions in a plan, read from its text. Follows the text while the page is open. */
final class ActionPanel extends Section {

  private final transient ActionPanels panels;
  private final transient PlanId plan;
  private final Paragraph readAt = new Paragraph();
  private final Div content = new Div();
  private transient @Nullable Runnable stopFollowing;

  ActionPanel(PlanId plan, ActionPanels panels) {
    this.plan = plan;
    this.panels = panels;
    addClassName("plan-actions");
    var heading = new H2(getTranslation("actionplans.ui.actions"));
    heading.setId("actions");
    getElement().setAttribute("aria-labelledby", "actions");
    readAt.addClassNames("quiet", "small");
    add(heading, readAt, content);
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    unfollow();
    show();
    var ui = attached.getUI();
    stopFollowing = panels.feed().follow(plan, () -> follow(ui));
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    unfollow();
  }

  private void unfollow() {
    if (stopFollowing != null) {
      stopFollowing.run();
      stopFollowing = null;
    }
  }

  private void follow(UI ui) {
    try {
      ui.access(this::show);
    } catch (UIDetachedException _) {
      // The page was closed in this very moment.
    }
  }

  private void show() {
    var list = panels.queries().actions(plan);
    readAt.setText(
        Optional.ofNullable(list.readAt())
            .map(this::time)
            .map(time -> getTranslation("actionplans.ui.actions.read-at", time))
            .orElseGet(() -> getTranslation("actionplans.ui.actions.unread")));
    content.removeAll();
    content.add(panels.linesOf(plan));
    content.add(list.actions().isEmpty() ? none() : table(list.actions()));
  }

  private ActionTable table(List<ActionRow> actions) {
    var columns =
        panels.sectionsOf(plan).stream()
            .map(
                section ->
                    new ActionTable.Column(
                        getTranslation(section.titleKey()), section.contents(plan, actions)))
            .toList();
    return new ActionTable(actions, panels.taxonomy(), columns);
  }

  private EmptyState none() {
    return new EmptyState(
        getTranslation("actionplans.ui.actions.none"),
        getTranslation("actionplans.ui.actions.none.why"));
  }

  private String time(Instant moment) {
    return Days.time(moment, Days.zone(this), getLocale());
  }
}
