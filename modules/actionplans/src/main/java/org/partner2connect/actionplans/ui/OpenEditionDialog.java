package org.partner2connect.actionplans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.partner2connect.actionplans.ActionPlans;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.workinggroups.WorkingGroupId;

/** Asks what a further edition is to be called, and opens it. */
final class OpenEditionDialog extends Dialog {

  private final transient ActionPlans plans;
  private final transient WorkingGroupId group;
  private final TextField name = new TextField();
  private final Button confirm = new Button();

  OpenEditionDialog(WorkingGroupId group, ActionPlans plans) {
    this.group = group;
    this.plans = plans;
    setHeaderTitle(getTranslation("actionplans.ui.open-edition.title"));
    name.setLabel(getTranslation("actionplans.ui.open-edition.name"));
    name.setHelperText(getTranslation("actionplans.ui.open-edition.name.hint"));
    name.setWidthFull();
    name.setAutofocus(true);
    add(new Paragraph(getTranslation("actionplans.ui.open-edition.what")), name);
    confirm.setText(getTranslation("actionplans.ui.open-edition.confirm"));
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    confirm.setDisableOnClick(true);
    confirm.addClickListener(click -> openEdition());
    getFooter()
        .add(
            new Button(getTranslation("actionplans.ui.open-edition.cancel"), click -> close()),
            confirm);
  }

  private void openEdition() {
    try {
      var wanted = name.getValue().isBlank() ? null : name.getValue().strip();
      var plan = plans.openEdition(group, wanted);
      close();
      getUI().ifPresent(ui -> ActionPlanNavigation.open(ui, plan.id()));
    } catch (Refusal refusal) {
      refuse(refusal);
    } finally {
      confirm.setEnabled(true);
    }
  }

  private void refuse(Refusal refusal) {
    name.setErrorMessage(getTranslation(refusal.messageKey(), refusal.arguments().toArray()));
    name.setInvalid(true);
    name.focus();
  }
}
