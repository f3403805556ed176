package org.partner2connect.apikeys.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partner2connect.apikeys.ApiKey;
import org.partner2connect.apikeys.KeyDays;
import org.partner2connect.identity.PersonId;
import org.partner2connect.identity.PersonReference;
import org.partner2connect.uikit.StatusBadge;
import org.partner2connect.uikit.WrittenDays;

/** Keys, a row for each; on a small screen each row is a block with labels. */
final class KeyTable extends Div {

  private static final List<String> COLUMNS =
      List.of("name", "purpose", "by", "made", "used", "ends", "decide");

  private static final int SOON = 14;

  private final transient Map<PersonId, PersonReference> people;
  private final transient LocalDate today;
  private final transient Consumer<ApiKey> revoking;

  KeyTable(List<ApiKey> keys, KeyDesk desk, Consumer<ApiKey> revoking) {
    this.revoking = revoking;
    today = KeyDays.today(desk.clock());
    people =
        desk.people()
            .findReferences(keys.stream().map(ApiKey::madeBy).collect(Collectors.toSet()));
    addClassName("scroll");
    boolean over = keys.stream().noneMatch(key -> key.ending() == null);
    getElement()
        .setAttribute("role", "region")
        .setAttribute("tabindex", "0")
        .setAttribute("aria-label", text(over ? "over" : "living"));
    var columns = over ? COLUMNS.subList(0, COLUMNS.size() - 1) : COLUMNS;
    var table = new NativeTable();
    var head = new NativeTableRow();
    columns.forEach(
        column ->
            head.add(header("col", new Span(text(over && column.equals("ends") ? "ended" : column)))));
    table.getHead().add(head);
    keys.forEach(key -> table.getBody().add(row(key, over)));
    add(table);
  }

  private NativeTableRow row(ApiKey key, boolean over) {
    var row = new NativeTableRow();
    row.add(header("row", isolated(key.name())));
    cell(row, "purpose", new Span(getTranslation("apikeys.purpose." + key.purpose())));
    var maker = people.get(key.madeBy());
    cell(row, "by", isolated(maker == null ? "–" : maker.name()));
    cell(row, "made", new Span(day(day(key.madeAt()))));
    cell(row, "used", new Span(used(key.lastUsed())));
    cell(row, over ? "ended" : "ends", end(key));
    if (!over) {
      cell(row, "decide", revoke(key));
    }
    return row;
  }

  private Component end(ApiKey key) {
    var ending = key.ending();
    var at = key.endedAt();
    if (ending != null && at != null) {
      return new Span(day(day(at)) + ": " + getTranslation("apikeys.ending." + ending));
    }
    var end = new Span(day(key.lastDay()));
    return key.lastDay().isAfter(today.plusDays(SOON))
        ? end
        : new Span(new StatusBadge(StatusBadge.Tone.ATTENTION, day(key.lastDay())));
  }

  private Button revoke(ApiKey key) {
    var button = new Button(text("revoke"), click -> revoking.accept(key));
    button.setAriaLabel(getTranslation("apikeys.ui.revoke.of", key.name()));
    return button;
  }

  private String used(@Nullable LocalDate day) {
    return day == null ? text("used.never") : day(day);
  }

  private void cell(NativeTableRow row, String column, Component content) {
    var cell = new NativeTableCell(content);
    cell.getElement().setAttribute("data-label", text(column));
    row.add(cell);
  }

  private String day(LocalDate day) {
    return WrittenDays.of(day, FormatStyle.MEDIUM, getLocale());
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, KeyDays.GENEVA);
  }

  private String text(String key) {
    return getTranslation("apikeys.ui." + key);
  }

  /** A text that may run in either direction. */
  private static Component isolated(String text) {
    var span = new Span();
    span.getElement().appendChild(new Element("bdi").setText(text));
    return span;
  }

  private static NativeTableHeaderCell header(String scope, Component content) {
    var header = new NativeTableHeaderCell(content);
    header.getElement().setAttribute("scope", scope);
    return header;
  }
}
