package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.Component;
import java.math.RoundingMode;
import java.util.Locale;
import org.partner2connect.commitments.AmountText.Reading;

/** Says what stands against an amount as it was typed. */
final class AmountWords {

  private AmountWords() {}

  /** In the reader's language; empty when nothing does. */
  static String problem(Reading reading, Component field, Locale reader) {
    return switch (reading) {
      case Reading.Nothing() -> "";
      case Reading.Amount amount -> "";
      case Reading.Ambiguous(var one, var other) ->
          field.getTranslation(
              "commitments.ui.amount.ambiguous",
              MoneyText.figure(one, reader),
              MoneyText.figure(other.setScale(2, RoundingMode.HALF_UP), reader));
      case Reading.Refused(var key, var arguments) ->
          field.getTranslation(key, arguments.toArray());
    };
  }
}
