package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.AmountText;
import org.partner2connect.commitments.AmountText.Reading;
import org.partner2connect.commitments.shares.Shares;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.OrganisationReference;
import org.partner2connect.uikit.AskingDialog;

/** Asks which organisation is to join and what it is to bring. */
final class PartnerDialog extends AskingDialog {

  private final transient Function<Wanted, Optional<String>> deed;
  private final ComboBox<OrganisationReference> organisation = new ComboBox<>();
  private final TextField contribution = new TextField();
  private final TextField amount = new TextField();

  /** What was filled in. */
  record Wanted(OrganisationId partner, @Nullable BigDecimal amount, String contribution) {}

  /**
   * @param deed asks the partner; answers what stands against it, if anything does
   */
  PartnerDialog(List<OrganisationReference> partners, Function<Wanted, Optional<String>> deed) {
    this.deed = deed;
    say(text("title"), text("go"));
    setWidth("34rem");
    organisation.setLabel(text("organisation"));
    organisation.setItems(partners);
    organisation.setItemLabelGenerator(OrganisationReference::name);
    organisation.setManualValidation(true);
    contribution.setLabel(text("contribution"));
    contribution.setHelperText(text("contribution.hint"));
    contribution.setMaxLength(Shares.LONGEST_CONTRIBUTION);
    contribution.setManualValidation(true);
    amount.setLabel(text("amount"));
    amount.setHelperText(getTranslation("commitments.ui.field.amount.hint"));
    amount.setManualValidation(true);
    ask(organisation, contribution, amount);
  }

  @Override
  protected void next() {
    var reading = AmountText.read(amount.getValue(), getLocale());
    var partner = organisation.getValue();
    var amountProblem = AmountWords.problem(reading, this, getLocale());
    tell(organisation, partner == null ? text("organisation.missing") : "");
    tell(contribution, contribution.isEmpty() ? text("contribution.missing") : "");
    tell(amount, amountProblem);
    if (partner != null && !contribution.isEmpty() && amountProblem.isEmpty()) {
      var value = reading instanceof Reading.Amount read ? read.value() : null;
      deed.apply(new Wanted(partner.id(), value, contribution.getValue()))
          .ifPresentOrElse(this::tell, this::close);
    }
  }

  private static void tell(HasValidationProperties field, String text) {
    field.setErrorMessage(text);
    field.setInvalid(!text.isEmpty());
  }

  private String text(String key) {
    return getTranslation("commitments.ui.partner." + key);
  }
}
