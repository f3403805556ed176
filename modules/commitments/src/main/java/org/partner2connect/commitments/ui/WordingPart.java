package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentContent;
import org.partner2connect.commitments.CommitmentType;

/** What is committed to: its type, and its words in one language or more. */
final class WordingPart extends FormPart {

  private static final int PAUSE = 600;

  private final transient FormFields fields;
  private final RadioButtonGroup<CommitmentType> type = new RadioButtonGroup<>();
  private final Select<String> language = new Select<>();
  private final Div wordings = new Div();
  private final Select<String> further = new Select<>();
  private final transient Map<String, Wording> shown = new LinkedHashMap<>();

  private record Wording(TextField title, TextArea description) {

    boolean isEmpty() {
      return title.isEmpty() && description.isEmpty();
    }
  }

  WordingPart(FormFields fields) {
    super("what");
    this.fields = fields;
    type.setLabel(text("field.type"));
    type.setItems(CommitmentType.values());
    type.setItemLabelGenerator(item -> text("type." + item));
    language.setLabel(text("field.language"));
    language.setHelperText(text("field.language.hint"));
    language.setItems(Choices.LANGUAGES);
    language.setItemLabelGenerator(this::named);
    further.setPlaceholder(text("field.further.choose"));
    further.setLabel(text("field.further"));
    further.setItemLabelGenerator(this::named);
    further.addValueChangeListener(change -> addFurther(change.getValue()));
    wordings.addClassName("pledge-wordings");
    body().add(fields.add("type", type), fields.add("language", language), wordings, further);
    language.addValueChangeListener(change -> changeLanguage(change.getValue()));
  }

  @Override
  void show(CommitmentContent content) {
    type.setValue(content.type());
    language.setValue(content.language());
    shown.keySet().forEach(this::forget);
    shown.clear();
    content
        .wordings()
        .forEach(
            (code, words) -> {
              var wording = wording(code);
              wording.title().setValue(words.title());
              wording.description().setValue(words.description());
            });
    showLanguages();
  }

  @Override
  CommitmentContent into(CommitmentContent content) {
    var chosen = Optional.ofNullable(language.getValue()).orElse(content.language());
    var next = Drafts.in(content, chosen).withType(type.getValue());
    for (var code : Choices.LANGUAGES) {
      var wording = shown.get(code);
      next =
          wording == null
              ? next.withWording(code, "", "")
              : next.withWording(
                  code, wording.title().getValue(), wording.description().getValue());
    }
    return next;
  }

  private void addFurther(@Nullable String code) {
    if (code != null) {
      wording(code);
      showLanguages();
      fields.focus("title." + code);
    }
  }

  /** Fields in which nothing was written do not stay behind in the language that was first. */
  private void changeLanguage(@Nullable String first) {
    var empty =
        shown.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(first) && entry.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .toList();
    empty.forEach(this::forget);
    shown.keySet().removeAll(empty);
    showLanguages();
  }

  /** The first language stands first. */
  private void showLanguages() {
    var first = Optional.ofNullable(language.getValue()).orElse("en");
    wording(first);
    wordings.removeAll();
    wordings.add(block(first));
    Choices.LANGUAGES.stream()
        .filter(code -> !code.equals(first) && shown.containsKey(code))
        .forEach(code -> wordings.add(block(code)));
    further.setItems(Choices.LANGUAGES.stream().filter(code -> !shown.containsKey(code)).toList());
    further.setVisible(shown.size() < Choices.LANGUAGES.size());
  }

  private Div block(String code) {
    var wording = wording(code);
    var heading = new H3(named(code));
    var block = new Div(heading, wording.title(), wording.description());
    block.addClassName("pledge-wording");
    return block;
  }

  private Wording wording(String code) {
    return shown.computeIfAbsent(code, this::fresh);
  }

  private Wording fresh(String code) {
    var title = new TextField(text("field.title", named(code)));
    title.setMaxLength(Drafts.LONGEST_TITLE);
    title.setWidthFull();
    title.setValueChangeMode(ValueChangeMode.LAZY);
    title.setValueChangeTimeout(PAUSE);
    var description = new TextArea(text("field.description", named(code)));
    description.setHelperText(text("field.description.hint"));
    description.setMinRows(6);
    description.setWidthFull();
    description.setValueChangeMode(ValueChangeMode.LAZY);
    description.setValueChangeTimeout(PAUSE);
    for (var field : List.of(title, description)) {
      field.getElement().setAttribute("lang", code);
      field.getElement().setAttribute("dir", code.equals("ar") ? "rtl" : "ltr");
      field.addClassName("said");
      field.setManualValidation(true);
    }
    fields.add("title." + code, title);
    fields.add("description." + code, description);
    return new Wording(title, description);
  }

  private void forget(String code) {
    fields.remove("title." + code);
    fields.remove("description." + code);
  }

  private String named(String code) {
    return Said.language(code, getLocale());
  }
}
