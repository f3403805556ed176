package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;

/** What stands against sending the form, each with a way to its field. Takes the focus. */
final class ErrorSummary extends Div {

  private final H2 heading = new H2();
  private final UnorderedList list = new UnorderedList();
  private final transient FormFields fields;

  ErrorSummary(FormFields fields) {
    this.fields = fields;
    addClassNames("note-box", "bad", "pledge-summary");
    heading.setId("pledge-problems");
    heading.getElement().setAttribute("tabindex", "-1");
    getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "pledge-problems");
    add(heading, list);
    setVisible(false);
  }

  /**
   * @param problems the sentence for each field
   */
  void show(Map<String, String> problems) {
    list.removeAll();
    problems.forEach((field, sentence) -> list.add(new ListItem(way(field, sentence))));
    heading.setText(getTranslation("commitments.ui.problems", problems.size()));
    setVisible(!problems.isEmpty());
    if (!problems.isEmpty()) {
      heading.getElement().callJsFunction("focus");
    }
  }

  private Button way(String field, String sentence) {
    var way = new Button(sentence, click -> fields.focus(field));
    way.addThemeVariants(ButtonVariant.TERTIARY);
    return way;
  }
}
