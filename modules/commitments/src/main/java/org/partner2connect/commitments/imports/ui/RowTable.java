package org.partner2connect.commitments.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.partner2connect.commitments.imports.ImportResult;
import org.partner2connect.commitments.imports.ImportedRow;
import org.partner2connect.commitments.imports.RowProblem;
import org.partner2connect.commitments.ui.CommitmentsNavigation;
import org.partner2connect.uikit.LabelledTable;
import org.partner2connect.uikit.StatusBadge;

/** Row by row what becomes of a file, or what has become of it. */
final class RowTable extends LabelledTable {

  private final boolean done;

  /**
   * @param done whether it has happened
   */
  RowTable(ImportResult result, boolean done) {
    super("commitments.imports.ui.table", List.of("title", "row", "outcome", "why"));
    this.done = done;
    addClassName("import-rows");
    result
        .rows()
        .forEach(
            row -> row(title(row), new Span(String.valueOf(row.number())), outcome(row), why(row)));
  }

  private Component title(ImportedRow row) {
    var id = row.id();
    var text =
        row.title().isBlank()
            ? getTranslation("commitments.imports.ui.untitled", row.number())
            : row.title();
    Component title =
        id == null ? new Span(text) : new Anchor(CommitmentsNavigation.address(id), text);
    title.getElement().setAttribute("dir", "auto");
    title.addClassName("t");
    return title;
  }

  private StatusBadge outcome(ImportedRow row) {
    var tone =
        switch (row.outcome()) {
          case NEW, CHANGED -> done ? StatusBadge.Tone.DONE : StatusBadge.Tone.OPEN;
          case SAME -> StatusBadge.Tone.PLAIN;
          case REFUSED -> StatusBadge.Tone.BAD;
        };
    var key = "commitments.imports.ui." + (done ? "done." : "outcome.");
    return new StatusBadge(tone, getTranslation(key + row.outcome()));
  }

  private Component why(ImportedRow row) {
    var why = new Div();
    row.problems().forEach(problem -> why.add(new Paragraph(sentence(problem))));
    var remark = row.remark();
    if (remark != null) {
      why.add(new Paragraph(sentence(remark)));
    }
    return why;
  }

  private String sentence(RowProblem problem) {
    var says = getTranslation(problem.messageKey(), problem.arguments().toArray());
    return problem.column().isEmpty()
        ? says
        : getTranslation("commitments.imports.ui.problem", problem.column(), says);
  }
}
