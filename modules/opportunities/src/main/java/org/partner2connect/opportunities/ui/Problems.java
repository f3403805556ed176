package org.partner2connect.opportunities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.Map;
import org.partner2connect.kernel.Refusal;

/** What stands against sending a form: said at each field, and above with a way to it. */
final class Problems extends Div {

  private final transient Map<Component, String> found = new LinkedHashMap<>();
  private final H2 heading = new H2();
  private final UnorderedList list = new UnorderedList();

  /** A rule that a field asks. */
  interface Rule {
    void check();
  }

  Problems() {
    addClassNames("note-box", "bad", "opp-problems");
    getElement().setAttribute("role", "group");
    heading.getElement().setAttribute("tabindex", "-1");
    add(heading, list);
    setVisible(false);
  }

  void forget() {
    found.keySet().forEach(field -> say(field, ""));
    found.clear();
    setVisible(false);
  }

  /** Tells it at the field, unless something else is wrong with it already. */
  void tell(Component field, String problem) {
    if (!problem.isEmpty() && !found.containsKey(field)) {
      found.put(field, problem);
      say(field, problem);
    }
  }

  /** Asks the rule, and tells its refusal at the field. */
  void ask(Component field, Rule rule) {
    try {
      rule.check();
    } catch (Refusal refusal) {
      tell(field, getTranslation(refusal.messageKey(), refusal.arguments().toArray()));
    }
  }

  /** Whether something is wrong; if so, it is listed and the list takes the focus. */
  boolean isAny() {
    list.removeAll();
    found.forEach((field, problem) -> list.add(new ListItem(way(field, problem))));
    show(getTranslation("opportunities.ui.problems", found.size()));
    setVisible(!found.isEmpty());
    return !found.isEmpty();
  }

  /** Tells what is wrong with no field in particular. */
  void tell(String problem) {
    list.removeAll();
    show(problem);
    setVisible(true);
  }

  private void show(String text) {
    heading.setText(text);
    heading.getElement().callJsFunction("focus");
  }

  private Button way(Component field, String problem) {
    var way =
        new Button(
            problem,
            click -> {
              if (field instanceof Focusable<?> focusable) {
                focusable.focus();
              }
            });
    way.addThemeVariants(ButtonVariant.TERTIARY);
    return way;
  }

  private static void say(Component field, String problem) {
    if (field instanceof HasValidationProperties told) {
      told.setErrorMessage(problem);
      told.setInvalid(!problem.isEmpty());
    }
  }
}
