package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.AmountText;
import org.partner2connect.commitments.AmountText.Reading;
import org.partner2connect.commitments.CommitmentContent;

/** What the organisation itself brings: the amount as somebody types it, and its currency. */
final class MoneyPart extends FormPart {

  private static final int PAUSE = 600;

  private final transient FormFields fields;
  private final TextField amount = new TextField();
  private final ComboBox<String> currency = new ComboBox<>();
  private final Checkbox estimated = new Checkbox();
  private final Checkbox inKind = new Checkbox();
  private final TextField note = new TextField();

  MoneyPart(FormFields fields, Choices choices) {
    super("money");
    this.fields = fields;
    amount.setLabel(text("field.amount"));
    amount.setHelperText(text("field.amount.hint"));
    amount.setManualValidation(true);
    amount.setValueChangeMode(ValueChangeMode.LAZY);
    amount.setValueChangeTimeout(PAUSE);
    amount.addValueChangeListener(change -> echo());
    currency.setLabel(text("field.currency"));
    currency.setItems(MoneyText.currencies(choices.taxonomy()));
    currency.setItemLabelGenerator(code -> MoneyText.named(code, getLocale()));
    currency.setManualValidation(true);
    currency.addValueChangeListener(change -> echo());
    estimated.setLabel(text("field.estimated"));
    inKind.setLabel(text("field.inKind"));
    note.setLabel(text("field.amountNote"));
    note.setHelperText(text("field.amountNote.hint"));
    note.setMaxLength(Drafts.LONGEST_NOTE);
    note.setWidthFull();
    note.setManualValidation(true);
    note.setValueChangeMode(ValueChangeMode.LAZY);
    note.setValueChangeTimeout(PAUSE);
    var row = new Div(fields.add("amount", amount), fields.add("currency", currency));
    row.addClassName("pledge-pair");
    var ticks = new Div(fields.add("estimated", estimated), fields.add("inKind", inKind));
    ticks.addClassName("pledge-ticks");
    body().add(row, ticks, fields.add("amountNote", note));
  }

  @Override
  void show(CommitmentContent content) {
    var money = content.money();
    amount.setValue(
        Optional.ofNullable(money.amount())
            .map(value -> MoneyText.figure(value, getLocale()))
            .orElse(""));
    currency.setValue(money.currency());
    estimated.setValue(money.estimated());
    inKind.setValue(money.inKind());
    note.setValue(Optional.ofNullable(money.note()).orElse(""));
    echo();
  }

  @Override
  CommitmentContent into(CommitmentContent content) {
    return content.withMoney(
        new CommitmentContent.Money(
            read(),
            currency.getValue(),
            note.isEmpty() ? null : note.getValue(),
            estimated.getValue(),
            inKind.getValue()));
  }

  @Override
  List<String> check() {
    var problem = problem(reading());
    if (!problem.isEmpty()) {
      fields.tell("amount", problem);
    }
    return problem.isEmpty() ? List.of() : List.of("amount");
  }

  private Reading reading() {
    return AmountText.read(amount.getValue(), getLocale());
  }

  private @Nullable BigDecimal read() {
    return reading() instanceof Reading.Amount read && !differs(read) ? read.value() : null;
  }

  private String problem(Reading reading) {
    return reading instanceof Reading.Amount read && differs(read)
        ? text("amount.other", currency.getValue(), String.valueOf(read.currency()))
        : AmountWords.problem(reading, this, getLocale());
  }

  /** Whether another currency was typed beside the amount than was chosen. */
  private boolean differs(Reading.Amount read) {
    var typed = read.currency();
    return typed != null
        && typed.length() == 3
        && !currency.isEmpty()
        && !typed.equals(currency.getValue());
  }

  /** Takes over the currency that was typed beside the amount, and says how it was understood. */
  private void echo() {
    if (!(reading() instanceof Reading.Amount read)) {
      amount.setHelperText(text("field.amount.hint"));
      return;
    }
    var typed = read.currency();
    if (currency.isEmpty() && typed != null && typed.length() == 3) {
      currency.setValue(typed);
    }
    var code = currency.getValue();
    amount.setHelperText(text("field.amount.read", MoneyText.of(read.value(), code, getLocale())));
  }
}
