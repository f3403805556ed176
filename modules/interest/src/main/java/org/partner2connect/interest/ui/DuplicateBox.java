package org.partner2connect.interest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partner2connect.interest.ChosenArea;
import org.partner2connect.interest.ExpressionDetail;
import org.partner2connect.interest.ExpressionDetail.PossibleDuplicate;
import org.partner2connect.interest.Receipt;
import org.partner2connect.taxonomy.FocusArea;

/** Who may be the same organisation, side by side with this one, and in words what is the same. */
final class DuplicateBox extends Div {

  private final transient QueueAddress here;
  private final transient Say say;

  /**
   * @param differs called when somebody says that none is the same
   */
  DuplicateBox(QueueReading.Opened opened, QueueAddress here, Say say, Runnable differs) {
    this.here = here;
    this.say = say;
    addClassNames("note-box", "warn", "eoi-duplicates");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", getTranslation("interest.queue.duplicates"));
    for (var other : opened.duplicates()) {
      add(comparison(opened.detail(), other));
    }
    var not = new Button(getTranslation("interest.queue.differs"), click -> differs.run());
    not.setDisableOnClick(true);
    add(not);
  }

  private Component comparison(ExpressionDetail own, PossibleDuplicate other) {
    var title = new Paragraph(getTranslation("interest.queue.duplicate.of", nameOf(other)));
    title.addClassName("strong");
    var table = new NativeTable();
    var head = new NativeTableRow();
    head.add(
        new NativeTableCell(),
        column(new Span(getTranslation("interest.queue.duplicate.this"))),
        column(columnOf(other)));
    table.getHead().add(head);
    table
        .getBody()
        .add(
            row("name", other.sameName(), own.organisation(), other.name()),
            row("country", other.sameCountry(), say.country(own.country()), countryOf(other)),
            row("domain", other.sameDomain(), domainOf(own), other.domain()),
            row("area", false, areasOf(own), areas(other.areas())));
    return new Div(title, table);
  }

  private String nameOf(PossibleDuplicate other) {
    var number = other.number();
    return number == null
        ? getTranslation("interest.queue.duplicate.member")
        : Receipt.referenceOf(number);
  }

  private Component columnOf(PossibleDuplicate other) {
    var expression = other.expression();
    var state = other.state();
    if (expression == null || state == null) {
      return new Span(getTranslation("interest.queue.duplicate.member"));
    }
    return new Anchor(
        here.opened(expression).href(),
        getTranslation(
            "interest.queue.duplicate.other",
            nameOf(other),
            getTranslation("interest.queue.state." + state)));
  }

  private static NativeTableHeaderCell column(Component content) {
    var cell = new NativeTableHeaderCell();
    cell.add(content);
    cell.getElement().setAttribute("scope", "col");
    return cell;
  }

  private NativeTableRow row(String what, boolean same, String own, @Nullable String other) {
    var head = new NativeTableHeaderCell();
    head.getElement().setAttribute("scope", "row");
    head.add(new Span(getTranslation("interest.queue.duplicate." + what)));
    if (same) {
      var word = new Span(getTranslation("interest.queue.duplicate.same"));
      word.addClassName("strong");
      head.add(new Span(", "), word);
    }
    var row = new NativeTableRow();
    row.add(head, cell(own), cell(other));
    return row;
  }

  private NativeTableCell cell(@Nullable String text) {
    var value =
        new Span(
            text == null || text.isEmpty()
                ? getTranslation("interest.queue.duplicate.unknown")
                : text);
    value.getElement().setAttribute("dir", "auto");
    return new NativeTableCell(value);
  }

  private @Nullable String countryOf(PossibleDuplicate other) {
    var country = other.country();
    return country == null ? null : say.country(country);
  }

  private static String domainOf(ExpressionDetail own) {
    return own.email().substring(own.email().lastIndexOf('@') + 1);
  }

  private static String areasOf(ExpressionDetail own) {
    return areas(own.areas().stream().map(ChosenArea::area).toList());
  }

  private static String areas(List<FocusArea> areas) {
    return areas.stream().map(Say::area).collect(Collectors.joining(", "));
  }
}
