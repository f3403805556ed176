package org.partner2connect.actionplans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import org.partner2connect.actionplans.ActionPlans;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.workinggroups.WorkingGroupId;

/**
 * Asks in place what a further edition is to be called, and opens it. Made of plain elements: what
 * a page shows on another module's behalf is not in that page's bundle.
 */
final class OpenEditionForm extends Div {

  private final transient ActionPlans plans;
  private final transient WorkingGroupId group;
  private final Button ask = new Button(getTranslation("actionplans.ui.open-edition"));
  private final Div form = new Div();
  private final Paragraph error = new Paragraph();
  private final Input name = new Input();
  private final Button confirm = new Button(getTranslation("actionplans.ui.open-edition.confirm"));

  OpenEditionForm(WorkingGroupId group, ActionPlans plans) {
    this.group = group;
    this.plans = plans;
    addClassName("open-edition");
    ask.addClickListener(click -> show(true));
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    confirm.setDisableOnClick(true);
    confirm.addClickListener(click -> openEdition());
    form.addClassName("note-box");
    form.add(new Paragraph(getTranslation("actionplans.ui.open-edition.what")));
    form.add(label(), hint(), error(), name);
    form.add(buttons());
    add(ask, form);
    show(false);
  }

  private NativeLabel label() {
    var label = new NativeLabel(getTranslation("actionplans.ui.open-edition.name"));
    label.addClassName("strong");
    label.setFor(name);
    name.setId("edition-name");
    name.getElement().setAttribute("aria-describedby", "edition-error edition-hint");
    return label;
  }

  private Paragraph hint() {
    var hint = new Paragraph(getTranslation("actionplans.ui.open-edition.name.hint"));
    hint.setId("edition-hint");
    hint.addClassNames("quiet", "small");
    return hint;
  }

  private Paragraph error() {
    error.setId("edition-error");
    error.addClassName("wrong");
    error.getElement().setAttribute("role", "alert");
    return error;
  }

  private Div buttons() {
    var cancel =
        new Button(
            getTranslation("actionplans.ui.open-edition.cancel"),
            click -> {
              show(false);
              ask.focus();
            });
    var row = new Div(confirm, cancel);
    row.addClassName("row");
    return row;
  }

  private void show(boolean asking) {
    ask.setVisible(!asking);
    form.setVisible(asking);
    refuse("");
    if (asking) {
      name.clear();
      name.focus();
    }
  }

  private void openEdition() {
    try {
      var wanted = name.getValue().isBlank() ? null : name.getValue().strip();
      var plan = plans.openEdition(group, wanted);
      getUI().ifPresent(ui -> ActionPlanNavigation.open(ui, plan.id()));
    } catch (Refusal refusal) {
      refuse(getTranslation(refusal.messageKey(), refusal.arguments().toArray()));
      name.focus();
    } finally {
      confirm.setEnabled(true);
    }
  }

  private void refuse(String reason) {
    error.setText(reason);
    name.getElement().setAttribute("aria-invalid", String.valueOf(!reason.isEmpty()));
  }
}
