package org.partner2connect.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.audit.AuditRecord;
import org.partner2connect.identity.PersonId;
import org.partner2connect.identity.PersonReference;
import org.partner2connect.uikit.WrittenDays;

/** A page of the record: when, what, by whom, to what, and why. */
final class RecordTable extends Div {

  private final transient Wording wording;
  private final transient Map<PersonId, PersonReference> people;

  RecordTable(List<AuditRecord> records, Map<PersonId, PersonReference> people, Wording wording) {
    this.wording = wording;
    this.people = people;
    addClassName("scroll");
    getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
    getElement().setAttribute("aria-label", getTranslation("audit.region"));
    var table = new NativeTable();
    var head = new NativeTableRow();
    Stream.of("when", "what", "who", "subject", "why").map(this::heading).forEach(head::add);
    table.getHead().add(head);
    records.stream().map(this::row).forEach(table.getBody()::add);
    add(table);
  }

  private NativeTableHeaderCell heading(String column) {
    var heading = new NativeTableHeaderCell(label(column));
    heading.getElement().setAttribute("scope", "col");
    return heading;
  }

  private NativeTableRow row(AuditRecord record) {
    var deed = record.deed();
    var row = new NativeTableRow();
    row.add(cell("when", time(record)));
    row.add(cell("what", isolated(wording.deed(deed.what()))));
    row.add(cell("who", who(deed.person(), deed.role())));
    row.add(
        cell(
            "subject",
            stacked(isolated(deed.subjectName()), quiet(wording.subjectType(deed.subjectType())))));
    var reason = deed.reason();
    row.add(cell("why", isolated(reason == null ? "–" : reason)));
    return row;
  }

  private Element time(AuditRecord record) {
    var reader = getLocale();
    var text =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
            .withLocale(WrittenDays.customs(reader))
            .format(record.deed().at().atOffset(ZoneOffset.UTC));
    var time = new Element("time").setText(text);
    time.setAttribute("datetime", record.deed().at().toString());
    return stacked(time, quiet(getTranslation("audit.number", record.number())));
  }

  private Element who(@Nullable UUID person, String role) {
    var as = wording.role(role);
    if (person == null) {
      return isolated(as);
    }
    var known = people.get(new PersonId(person));
    var name = known == null ? getTranslation("audit.person.gone") : known.name();
    return stacked(isolated(name), quiet(as));
  }

  private NativeTableCell cell(String column, Element content) {
    var cell = new NativeTableCell();
    cell.getElement().setAttribute("data-label", label(column)).appendChild(content);
    return cell;
  }

  private String label(String column) {
    return getTranslation("audit.column." + column);
  }

  private static Element stacked(Element first, Element second) {
    return new Element("div").appendChild(first, second);
  }

  private static Element quiet(String text) {
    var line = new Element("div").setText(text);
    line.getClassList().add("quiet");
    line.getClassList().add("small");
    return line;
  }

  private static Element isolated(String text) {
    return new Element("bdi").setText(text);
  }
}
