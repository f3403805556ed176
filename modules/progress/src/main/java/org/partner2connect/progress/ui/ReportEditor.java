package org.partner2connect.progress.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.progress.Stage;
import org.partner2connect.progress.reports.InvalidReport;
import org.partner2connect.progress.reports.ReportChangedMeanwhile;
import org.partner2connect.progress.reports.ReportDesk;
import org.partner2connect.progress.reports.ReportForm;
import org.partner2connect.progress.reports.ReportSent;
import org.partner2connect.progress.reports.Stamp;
import org.partner2connect.uikit.Failures;
import org.partner2connect.uikit.WordsDialog;

/** The form of a report. What is typed is kept as soon as somebody pauses. */
final class ReportEditor extends Div {

  private static final int PAUSE_MILLIS = 1_500;

  private final transient ReportDesk desk;
  private final transient ReaderPlace place;
  private final transient Failures failures;
  private final transient Done done;
  private final transient ReportDesk.Opened opened;
  private transient Stamp stamp;
  private final Select<String> year = new Select<>();
  private final RadioButtonGroup<Stage> stage = new RadioButtonGroup<>();
  private final TextField amount = new TextField();
  private final TextField people = new TextField();
  private final TextArea narrative = new TextArea();
  private final KeptState state = new KeptState();
  private final Button send = new Button(getTranslation("progress.ui.send"), click -> ask());
  private final EvidencePart evidence;

  /** What happens when the editor has nothing more to do. */
  interface Done {
    void done(CommitmentId commitment, boolean sent);
  }

  ReportEditor(
      ReportDesk.Opened opened, ReportDesk desk, ReaderPlace place, Failures failures, Done done) {
    this.opened = opened;
    this.desk = desk;
    this.place = place;
    this.failures = failures;
    this.done = done;
    this.stamp = opened.paper().stamp();
    addClassName("progress-form");
    evidence =
        new EvidencePart(
            opened.commitment().id(), opened.paper().evidence(), desk, this::kept, this::explain);
    prepare();
    fill(opened.paper().form());
    state.show(opened.paper().changedAt());
    listen();
    send.addThemeVariants(ButtonVariant.PRIMARY);
    send.setVisible(opened.maySend());
    var who = new Paragraph(getTranslation("progress.ui.send.who"));
    who.addClassName("quiet");
    who.setVisible(!opened.maySend());
    var row = new Div(send, state);
    row.addClassName("row");
    add(year, stage, amount, people, narrative, evidence, who, row);
  }

  private void prepare() {
    year.setLabel(getTranslation("progress.field.year"));
    year.setHelperText(getTranslation("progress.field.year.hint"));
    year.setItems(opened.paper().years().stream().map(String::valueOf).toList());
    stage.setLabel(getTranslation("progress.field.stage"));
    stage.setItems(Stage.values());
    stage.setItemLabelGenerator(
        one ->
            getTranslation("progress.stage." + one)
                + " – "
                + getTranslation("progress.stage." + one + ".about"));
    var currency = opened.commitment().currency();
    amount.setVisible(opened.commitment().amount() != null && currency != null);
    amount.setLabel(getTranslation("progress.field.amount.in", currency == null ? "" : currency));
    amount.setHelperText(getTranslation("progress.field.amount.hint"));
    people.setLabel(getTranslation("progress.field.people.reached"));
    people.setHelperText(getTranslation("progress.field.people.hint"));
    narrative.setLabel(getTranslation("progress.field.narrative.what"));
    narrative.setHelperText(getTranslation("progress.field.narrative.hint"));
    narrative.setMinRows(8);
    narrative.setMaxRows(24);
    narrative.getElement().setAttribute("dir", "auto");
    for (var field : List.<HasValidation>of(year, stage, amount, people, narrative)) {
      field.setManualValidation(true);
    }
  }

  private void fill(ReportForm form) {
    year.setValue(
        opened.paper().years().stream().map(String::valueOf).anyMatch(form.year()::equals)
            ? form.year()
            : String.valueOf(opened.paper().years().getFirst()));
    for (var one : Stage.values()) {
      if (one.name().equals(form.stage())) {
        stage.setValue(one);
      }
    }
    amount.setValue(form.amount());
    people.setValue(form.people());
    narrative.setValue(form.narrative());
  }

  private void listen() {
    year.addValueChangeListener(change -> keep(change.isFromClient()));
    stage.addValueChangeListener(change -> keep(change.isFromClient()));
    for (var field : List.<TextFieldBase<?, String>>of(amount, people, narrative)) {
      field.setValueChangeMode(ValueChangeMode.LAZY);
      field.setValueChangeTimeout(PAUSE_MILLIS);
      field.addValueChangeListener(change -> keep(change.isFromClient()));
    }
  }

  private ReportForm form() {
    var chosen = stage.getValue();
    return new ReportForm(
        year.getValue(),
        chosen == null ? "" : chosen.name(),
        amount.getValue(),
        people.getValue(),
        narrative.getValue());
  }

  private void keep(boolean typed) {
    if (typed) {
      attempt(this::kept);
    }
  }

  /** Keeps the form; the stamp by which files are added to it. */
  private Stamp kept() {
    stamp = desk.keep(opened.commitment().id(), stamp, form());
    state.show(place.now());
    return stamp;
  }

  private void ask() {
    clear();
    new WordsDialog(
            getTranslation("progress.ui.send.confirm", opened.commitment().reference()),
            getTranslation("progress.ui.send.consequence"),
            getTranslation("progress.ui.send"),
            nothing -> {
              attempt(this::send);
              return Optional.empty();
            })
        .open();
  }

  private void send() {
    var commitment = opened.commitment().id();
    desk.send(commitment, stamp, form(), getLocale());
    done.done(commitment, true);
  }

  private void attempt(Runnable deed) {
    try {
      deed.run();
    } catch (InvalidReport invalid) {
      mark(invalid);
    } catch (ReportChangedMeanwhile overtaken) {
      overtaken();
    } catch (ReportSent again) {
      done.done(opened.commitment().id(), true);
    } catch (RuntimeException failure) {
      state.failed(failures.explain(failure, getLocale()));
    }
  }

  /** What was typed stays on the page; it replaces the other's when it is kept next. */
  private void overtaken() {
    stamp = desk.open(opened.commitment().id(), getLocale()).paper().stamp();
    state.failed(getTranslation("progress.refusal.meanwhile"));
  }

  private String explain(RuntimeException failure) {
    return failures.explain(failure, getLocale());
  }

  private void clear() {
    fields().values().forEach(field -> field.setInvalid(false));
  }

  private void mark(InvalidReport invalid) {
    clear();
    for (var problem : invalid.problems().reversed()) {
      var field = fields().get(problem.field());
      if (field != null) {
        field.setErrorMessage(getTranslation(problem.messageKey(), problem.arguments().toArray()));
        field.setInvalid(true);
        if (field instanceof Focusable<?> first) {
          first.focus();
        }
      }
    }
    state.failed(getTranslation(invalid.messageKey(), invalid.arguments().toArray()));
  }

  private Map<String, HasValidation> fields() {
    return Map.of(
        "year", year, "stage", stage, "amount", amount, "people", people, "narrative", narrative);
  }
}
