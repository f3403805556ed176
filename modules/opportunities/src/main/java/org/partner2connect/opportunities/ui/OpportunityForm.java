package org.partner2connect.opportunities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.partner2connect.opportunities.OpportunityContent;
import org.partner2connect.opportunities.OpportunityKind;
import org.partner2connect.opportunities.OpportunityRules;
import org.partner2connect.opportunities.OpportunityType;
import org.partner2connect.uikit.DayField;

/**
 * The fields of a need or an offer. Each says itself what is wrong with it and keeps what stands.
 */
final class OpportunityForm extends Div {

  private final transient OpportunityDraft draft;
  private final transient Say say;
  private final Problems problems = new Problems();
  private final RadioButtonGroup<OpportunityKind> kind = new RadioButtonGroup<>();
  private final Select<OpportunityType> type = new Select<>();
  private final TextField title = new TextField();
  private final TextArea scope = new TextArea();
  private final Select<String> language = new Select<>();
  private final AboutPart about;
  private final AmountPart amount;
  private final DayField starts;
  private final DayField ends;
  private final Button send;

  /**
   * @param what the end of the key of the button that sends it: post, call or save
   * @param deed sends it; answers what stands against it, if anything does
   */
  OpportunityForm(
      OpportunityDraft draft,
      List<ActionChoice> actions,
      Say say,
      String what,
      Function<OpportunityContent, Optional<String>> deed) {
    this.draft = draft;
    this.say = say;
    addClassName("opp-form");
    about = new AboutPart(draft, actions, what.equals("call"), say);
    amount = new AmountPart(draft);
    starts = new DayField(getTranslation("opportunities.ui.starts"), say.reader());
    ends = new DayField(getTranslation("opportunities.ui.ends"), say.reader());
    send = new Button(getTranslation("opportunities.ui.send." + what), click -> send(deed));
    send.addThemeVariants(ButtonVariant.PRIMARY);
    send.setDisableOnClick(true);
    addWords();
    addRest();
  }

  private void addWords() {
    kind.setLabel(getTranslation("opportunities.ui.kind"));
    kind.setItems(OpportunityKind.values());
    kind.setItemLabelGenerator(one -> getTranslation("opportunities.ui.kind." + one));
    kind.setValue(draft.kind());
    kind.setVisible(!draft.kindFixed());
    type.setLabel(getTranslation("opportunities.ui.type"));
    type.setItems(OpportunityType.values());
    type.setItemLabelGenerator(one -> getTranslation("opportunities.type." + one));
    type.setManualValidation(true);
    type.setValue(draft.type());
    title.setLabel(getTranslation("opportunities.ui.field.title"));
    title.setHelperText(getTranslation("opportunities.ui.field.title.hint"));
    title.setManualValidation(true);
    title.setValue(draft.title());
    scope.setLabel(getTranslation("opportunities.ui.scope"));
    scope.setHelperText(getTranslation("opportunities.ui.scope.hint"));
    scope.setMinRows(5);
    scope.setMaxRows(16);
    scope.setManualValidation(true);
    scope.setValue(draft.scope());
    language.setLabel(getTranslation("opportunities.ui.language"));
    language.setItems(OpportunityRules.LANGUAGES);
    language.setItemLabelGenerator(say::language);
    language.setValue(draft.language());
    add(problems, part("what", kind, type, title, scope, language));
  }

  private void addRest() {
    var days = new Div(starts, ends);
    days.addClassName("opp-two");
    for (var day : List.of(starts, ends)) {
      day.setManualValidation(true);
      day.setClearButtonVisible(true);
    }
    starts.setValue(draft.starts());
    ends.setValue(draft.ends());
    starts.addValueChangeListener(change -> ends.setInitialPosition(change.getValue()));
    var withheld = new Paragraph(getTranslation("opportunities.ui.withheld"));
    withheld.addClassName("quiet");
    var row = new Div(send);
    row.addClassName("row");
    add(part("about", about), part("how-much", amount), part("when", days), withheld, row);
  }

  private Div part(String what, Component... fields) {
    var part = new Div(new H2(getTranslation("opportunities.ui.part." + what)));
    part.add(fields);
    part.addClassName("opp-part");
    return part;
  }

  private void send(Function<OpportunityContent, Optional<String>> deed) {
    try {
      check();
      if (!problems.isAny()) {
        deed.apply(content()).ifPresent(problems::tell);
      }
    } finally {
      send.setEnabled(true);
    }
  }

  private void check() {
    problems.forget();
    if (type.isEmpty()) {
      problems.tell(type, getTranslation("opportunities.ui.type.missing"));
    }
    problems.ask(title, () -> OpportunityRules.title(title.getValue()));
    problems.ask(scope, () -> OpportunityRules.words(scope.getValue()));
    about.check(problems);
    amount.check(problems);
    checkDay(starts);
    checkDay(ends);
    problems.ask(ends, () -> OpportunityRules.notOver(ends.getValue(), say.today()));
    problems.ask(ends, () -> OpportunityRules.period(starts.getValue(), ends.getValue()));
  }

  private void checkDay(DayField field) {
    if (field.isUnreadable()) {
      problems.tell(field, getTranslation("uikit.day.bad"));
    }
    problems.ask(field, () -> OpportunityRules.day(field.getValue()));
  }

  private OpportunityContent content() {
    var action = about.action();
    return new OpportunityContent(
        kind.getValue(),
        type.getValue(),
        about.area(),
        action == null ? null : action.plan().value(),
        action == null ? null : action.action(),
        language.getValue(),
        title.getValue(),
        scope.getValue(),
        amount.least(),
        amount.most(),
        amount.currency(),
        starts.getValue(),
        ends.getValue(),
        about.countries(),
        about.targets());
  }
}
