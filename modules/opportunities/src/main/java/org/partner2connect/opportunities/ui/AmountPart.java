package org.partner2connect.opportunities.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.AmountText;
import org.partner2connect.commitments.AmountText.Reading;
import org.partner2connect.opportunities.OpportunityRules;
import org.partner2connect.uikit.WrittenDays;

/** From how much to how much, as somebody types it, and in which currency. */
final class AmountPart extends Div {

  private final TextField least = field("least");
  private final TextField most = field("most");
  private final ComboBox<String> currency = new ComboBox<>();

  AmountPart(OpportunityDraft draft) {
    addClassName("opp-three");
    currency.setLabel(getTranslation("opportunities.ui.currency"));
    currency.setItems(OpportunityRules.currencies());
    currency.setItemLabelGenerator(this::named);
    currency.setClearButtonVisible(true);
    currency.setManualValidation(true);
    least.setValue(typed(draft.least()));
    most.setValue(typed(draft.most()));
    currency.setValue(draft.currency());
    least.addValueChangeListener(change -> takeCurrency(change.getValue()));
    most.addValueChangeListener(change -> takeCurrency(change.getValue()));
    add(least, most, currency);
  }

  private TextField field(String what) {
    var field = new TextField(getTranslation("opportunities.ui.amount." + what));
    field.setHelperText(getTranslation("opportunities.ui.amount.hint"));
    field.setManualValidation(true);
    return field;
  }

  private String named(String code) {
    return code
        + " – "
        + Currency.getInstance(code).getDisplayName(WrittenDays.customs(getLocale()));
  }

  private String typed(@Nullable BigDecimal amount) {
    return amount == null ? "" : figure(amount);
  }

  private String figure(BigDecimal amount) {
    var format = NumberFormat.getInstance(WrittenDays.customs(getLocale()));
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    format.setMinimumFractionDigits(whole ? 0 : 2);
    return format.format(amount);
  }

  /** Takes over a currency that was typed beside an amount. */
  private void takeCurrency(String text) {
    if (currency.isEmpty()
        && read(text) instanceof Reading.Amount amount
        && amount.currency() != null
        && OpportunityRules.currencies().contains(amount.currency())) {
      currency.setValue(amount.currency());
    }
  }

  void check(Problems problems) {
    problems.tell(least, problem(least.getValue()));
    problems.tell(most, problem(most.getValue()));
    problems.ask(most, () -> OpportunityRules.range(least(), most()));
    if ((least() != null || most() != null) && currency.isEmpty()) {
      problems.tell(currency, getTranslation("opportunities.refusal.currency"));
    }
  }

  private String problem(String text) {
    return switch (read(text)) {
      case Reading.Nothing() -> "";
      case Reading.Amount(var value, var typed) ->
          typed != null && typed.length() == 3 && !typed.equals(currency.getValue())
              ? getTranslation("opportunities.ui.amount.other", typed)
              : "";
      case Reading.Ambiguous(var one, var other) ->
          getTranslation(
              "opportunities.ui.amount.ambiguous",
              figure(one),
              figure(other.setScale(2, RoundingMode.HALF_UP)));
      case Reading.Refused(var key, var arguments) -> getTranslation(key, arguments.toArray());
    };
  }

  private Reading read(String text) {
    return AmountText.read(text, getLocale());
  }

  private @Nullable BigDecimal amount(TextField field) {
    return read(field.getValue()) instanceof Reading.Amount amount ? amount.value() : null;
  }

  @Nullable BigDecimal least() {
    return amount(least);
  }

  @Nullable BigDecimal most() {
    return amount(most);
  }

  @Nullable String currency() {
    return currency.getValue();
  }
}
