package org.partner2connect.commitments.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.partner2connect.commitments.imports.ImportResult;
import org.partner2connect.commitments.imports.ImportedRow;
import org.partner2connect.commitments.imports.Outcome;
import org.partner2connect.commitments.imports.RowProblem;
import org.partner2connect.commitments.ui.CommitmentsNavigation;
import org.partner2connect.uikit.StatusBadge;

/** Row by row what becomes of a file; labelled blocks on a small screen. */
final class RowTable extends Div {

  private static final List<String> COLUMNS = List.of("title", "row", "outcome", "why");

  private final String outcomes;
  private final boolean done;

  /**
   * @param done whether it has happened
   */
  RowTable(ImportResult result, boolean done) {
    this.done = done;
    outcomes = "commitments.imports.ui." + (done ? "done." : "outcome.");
    addClassNames("scroll", "pledge-table", "import-rows");
    getElement()
        .setAttribute("role", "region")
        .setAttribute("tabindex", "0")
        .setAttribute("aria-label", getTranslation("commitments.imports.ui.table"));
    var table = new NativeTable();
    var head = new NativeTableRow();
    for (var column : COLUMNS) {
      var cell = new NativeTableHeaderCell(heading(column));
      cell.getElement().setAttribute("scope", "col");
      head.add(cell);
    }
    table.getHead().add(head);
    result.rows().forEach(row -> table.getBody().add(row(row)));
    add(table);
  }

  private NativeTableRow row(ImportedRow row) {
    var first = new NativeTableHeaderCell(title(row));
    first.getElement().setAttribute("scope", "row");
    var outcome =
        new StatusBadge(tone(row.outcome()), getTranslation(outcomes + row.outcome()));
    return new NativeTableRow(
        first,
        cell("row", new Span(String.valueOf(row.number()))),
        cell("outcome", outcome),
        cell("why", why(row)));
  }

  private StatusBadge.Tone tone(Outcome outcome) {
    return switch (outcome) {
      case NEW, CHANGED -> done ? StatusBadge.Tone.DONE : StatusBadge.Tone.OPEN;
      case SAME -> StatusBadge.Tone.PLAIN;
      case REFUSED -> StatusBadge.Tone.BAD;
    };
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

  private NativeTableCell cell(String column, Component content) {
    var cell = new NativeTableCell(content);
    cell.getElement().setAttribute("data-label", heading(column));
    return cell;
  }

  private String heading(String column) {
    return getTranslation("commitments.imports.ui.table." + column);
  }
}
