package org.partner2connect.reference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.taxonomy.keeping.KeepingRules;

/** Lets a field ask the lists' own rules, and say their refusal in the reader's language. */
final class Rules {

  private Rules() {}

  /** A line of text that has to be there. */
  static Validator<String> line(Component reader) {
    return of(reader, KeepingRules::line);
  }

  /** A line of text that may be left out. */
  static Validator<String> optionalLine(Component reader) {
    return of(
        reader,
        text -> {
          if (!text.isBlank()) {
            KeepingRules.line(text);
          }
        });
  }

  /** A day that may be left out. */
  static Validator<@Nullable LocalDate> day(Component reader) {
    return of(
        reader,
        day -> {
          if (day != null) {
            KeepingRules.day(day);
          }
        });
  }

  private static <T extends @Nullable Object> Validator<T> of(Component reader, Consumer<T> rule) {
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
}
