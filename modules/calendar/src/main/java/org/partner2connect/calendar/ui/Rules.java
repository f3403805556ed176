package org.partner2connect.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import java.util.function.Consumer;
import org.partner2connect.kernel.Refusal;

/** Lets a field ask the calendar's own rules, and say their refusal in the reader's language. */
final class Rules {

  private Rules() {}

  static <T> Validator<T> of(Component reader, Consumer<T> rule) {
    return (value, context) -> {
      try {
        rule.accept(value);
        return ValidationResult.ok();
      } catch (Refusal refusal) {
        return ValidationResult.error(
            reader.getTranslation(refusal.messageKey(), refusal.arguments().toArray()));
      }
    };
  }

  /** The same for what may be left out. */
  static Validator<String> ofOptional(Component reader, Consumer<String> rule) {
    return of(
        reader,
        text -> {
          if (!text.isBlank()) {
            rule.accept(text);
          }
        });
  }
}
