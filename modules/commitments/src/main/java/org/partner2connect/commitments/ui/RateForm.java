package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.rates.Rate;
import org.partner2connect.commitments.rates.Rates;
import org.partner2connect.uikit.DayField;

/** Currency, rate, day and source; says at each field what is wrong with it. */
final class RateForm extends Div {

  private static final Pattern RATE = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,10})?");

  private final ComboBox<String> currency = new ComboBox<>(text("currency"));
  private final TextField usd = new TextField(text("usd"));
  private final DayField day;
  private final TextField source = new TextField(text("source"));
  private final Button go;
  private final transient LocalDate today;
  private final transient Predicate<Rate> entering;

  /**
   * @param entering enters the rate; false when that was refused
   */
  RateForm(List<String> currencies, LocalDate today, Locale reader, Predicate<Rate> entering) {
    this.today = today;
    this.entering = entering;
    addClassName("pledge-rate-form");
    currency.setItems(currencies.stream().filter(code -> !code.equals("USD")).toList());
    currency.setItemLabelGenerator(code -> MoneyText.named(code, reader));
    currency.setManualValidation(true);
    usd.setHelperText(text("usd.hint"));
    usd.setManualValidation(true);
    day = new DayField(text("day"), reader);
    day.setManualValidation(true);
    day.setValue(today);
    source.setHelperText(text("source.hint"));
    source.setMaxLength(Rates.LONGEST_SOURCE);
    source.setManualValidation(true);
    go = new Button(text("go"), click -> go());
    go.addThemeVariants(ButtonVariant.PRIMARY);
    go.setDisableOnClick(true);
    add(currency, usd, day, source, new Div(go));
  }

  private void go() {
    try {
      var rate = read();
      var chosen = currency.getValue();
      var date = day.getValue();
      tell(currency, chosen == null ? text("currency.missing") : "");
      tell(usd, rate.isEmpty() ? text("usd.bad") : "");
      tell(day, problemOf(date));
      tell(source, source.getValue().isBlank() ? text("source.missing") : "");
      if (noneInvalid() && rate.isPresent() && chosen != null && date != null) {
        var _ = entering.test(new Rate(chosen, rate.get(), date, source.getValue().strip()));
      }
    } finally {
      go.setEnabled(true);
    }
  }

  private String problemOf(@Nullable LocalDate date) {
    if (date == null) {
      return text("day.missing");
    }
    return date.isAfter(today) ? text("day.future") : "";
  }

  /** A rate has one decimal sign at most, whichever of the two it is. */
  private Optional<BigDecimal> read() {
    var typed = usd.getValue().replaceAll("[\\s\\p{Zs}]", "");
    return Optional.of(typed)
        .filter(text -> RATE.matcher(text).matches())
        .map(text -> new BigDecimal(text.replace(',', '.')))
        .filter(rate -> rate.signum() > 0);
  }

  private boolean noneInvalid() {
    var wrong =
        Stream.<HasValidationProperties>of(currency, usd, day, source)
            .filter(HasValidationProperties::isInvalid)
            .findFirst();
    wrong.ifPresent(
        field -> {
          if (field instanceof Focusable<?> focusable) {
            focusable.focus();
          }
        });
    return wrong.isEmpty();
  }

  private static void tell(HasValidationProperties field, String problem) {
    field.setErrorMessage(problem);
    field.setInvalid(!problem.isEmpty());
  }

  private String text(String key) {
    return getTranslation("commitments.ui.rates." + key);
  }
}
