package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The fields of a form by the names under which problems are told. Every field says itself what is
 * wrong with it and keeps what was typed.
 */
final class FormFields {

  private final Map<String, Component> byName = new LinkedHashMap<>();
  private final Consumer<String> changed;

  /**
   * @param changed called with a field's name whenever somebody has changed it
   */
  FormFields(Consumer<String> changed) {
    this.changed = changed;
  }

  /** Takes a field in. */
  <F extends Component & HasValue<?, ?>> F add(String name, F field) {
    field.setId("pledge-" + name.replace('.', '-'));
    field.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            tell(name, "");
            changed.accept(name);
          }
        });
    byName.put(name, field);
    return field;
  }

  /** Forgets a field that is not shown any more. */
  void remove(String name) {
    byName.remove(name);
  }

  /** Something beside the fields was changed. */
  void touched(String name) {
    changed.accept(name);
  }

  boolean has(String name) {
    return byName.containsKey(name);
  }

  /** Says at the field what is wrong with it; nothing is wrong when the text is empty. */
  void tell(String name, String problem) {
    if (byName.get(name) instanceof HasValidationProperties field) {
      field.setErrorMessage(problem);
      field.setInvalid(!problem.isEmpty());
    }
  }

  void tellNothing() {
    byName.keySet().forEach(name -> tell(name, ""));
  }

  /** The fields at which something is wrong, in their order. */
  List<String> wrong() {
    return byName.entrySet().stream()
        .filter(
            entry -> entry.getValue() instanceof HasValidationProperties field && field.isInvalid())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What is said at the field. */
  String problem(String name) {
    return byName.get(name) instanceof HasValidationProperties field && field.isInvalid()
        ? Optional.ofNullable(field.getErrorMessage()).orElse("")
        : "";
  }

  void focus(String name) {
    if (byName.get(name) instanceof Focusable<?> field) {
      field.focus();
    }
  }
}
