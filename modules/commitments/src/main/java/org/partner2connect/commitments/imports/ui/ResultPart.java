package org.partner2connect.commitments.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import org.partner2connect.commitments.imports.ImportFiles;
import org.partner2connect.commitments.imports.ImportResult;
import org.partner2connect.commitments.imports.Outcome;
import org.partner2connect.commitments.imports.Sheet;
import org.partner2connect.commitments.ui.CommitmentsNavigation;

/** What would become of a file, with the button that makes it so; afterwards, what has become. */
final class ResultPart extends Section {

  private final transient Sheet sheet;
  private final transient ImportResult result;
  private final boolean done;
  private final Locale reader;
  private final H2 heading = new H2();

  /**
   * @param done whether it has happened
   * @param create makes the drafts
   */
  ResultPart(Sheet sheet, ImportResult result, boolean done, Runnable create) {
    this.sheet = sheet;
    this.result = result;
    this.done = done;
    this.reader = getLocale();
    addClassName("import-result");
    heading.setText(getTranslation("commitments.imports.ui." + (done ? "done" : "trial")));
    heading.getElement().setAttribute("tabindex", "-1");
    add(heading, new Paragraph(counts()));
    if (!result.notTaken().isEmpty()) {
      var columns = new Paragraph(notTaken());
      columns.addClassName("quiet");
      add(columns);
    }
    add(actions(create), new RowTable(result, done));
  }

  /** Leads whoever does not see the page to what is new on it. */
  void focus() {
    heading.getElement().callJsFunction("focus");
  }

  /** How many rows end how. */
  String counts() {
    return getTranslation(
        "commitments.imports.ui.counts." + (done ? "done" : "trial"),
        result.count(Outcome.NEW),
        result.count(Outcome.CHANGED),
        result.count(Outcome.SAME),
        result.count(Outcome.REFUSED));
  }

  private String notTaken() {
    return getTranslation(
        "commitments.imports.ui.not-taken",
        result.notTaken().size(),
        String.join(", ", result.notTaken()));
  }

  private Div actions(Runnable create) {
    var actions = new Div();
    actions.addClassName("row");
    int fresh = result.count(Outcome.NEW);
    int changed = result.count(Outcome.CHANGED);
    if (!done && fresh + changed > 0) {
      var button =
          new Button(
              getTranslation("commitments.imports.ui.create", fresh, changed),
              click -> create.run());
      button.addThemeVariants(ButtonVariant.PRIMARY);
      button.setDisableOnClick(true);
      actions.add(button);
    }
    if (done) {
      actions.add(
          new Anchor(CommitmentsNavigation.list(), getTranslation("commitments.imports.ui.see")));
    }
    if (result.count(Outcome.REFUSED) > 0) {
      actions.add(
          new FileLink(
              getTranslation("commitments.imports.ui.left-out", result.count(Outcome.REFUSED)),
              "commitments-left-out.csv",
              this::leftOut));
    }
    return actions;
  }

  private byte[] leftOut() {
    return ImportFiles.leftOut(
        sheet,
        result,
        problem -> {
          var says = getTranslation(reader, problem.messageKey(), problem.arguments().toArray());
          return problem.column().isEmpty()
              ? says
              : getTranslation(reader, "commitments.imports.ui.problem", problem.column(), says);
        });
  }
}
