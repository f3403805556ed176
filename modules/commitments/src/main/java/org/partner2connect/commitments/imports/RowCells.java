package org.partner2connect.commitments.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.AmountText;
import org.partner2connect.commitments.CommitmentContent.Money;

/** Reads the cells of a row and remembers what is wrong with them; one problem a column. */
final class RowCells {

  /** Of a cell, in characters. */
  static final int LONGEST = 10_000;

  private static final Set<String> YES = Set.of("true", "yes", "oui", "vrai", "1", "x");
  private static final Set<String> NO = Set.of("false", "no", "non", "faux", "0", "");

  private final Layout layout;
  private final Sheet.Line line;
  private final Locale figures;
  private final Locale reader;
  private final List<RowProblem> problems = new ArrayList<>();

  RowCells(Layout layout, Sheet sheet, Sheet.Line line, Locale reader) {
    this.layout = layout;
    this.line = line;
    this.reader = reader;
    // Where semicolons stand between cells, commas stand in figures.
    this.figures = sheet.separator() == ';' ? Locale.FRENCH : reader;
    int columns = sheet.headings().size();
    line.cells().stream()
        .filter(cell -> cell.codePointCount(0, cell.length()) > LONGEST)
        .findFirst()
        .ifPresent(cell -> problems.add(RowProblem.ofRow("cell", LONGEST)));
    if (line.cells().stream().skip(columns).anyMatch(cell -> !cell.isBlank())) {
      problems.add(RowProblem.ofRow("ragged", line.cells().size(), columns));
    }
  }

  List<RowProblem> problems() {
    return List.copyOf(problems);
  }

  void refuse(Column column, String why, Object... arguments) {
    problems.add(RowProblem.of(column, why, arguments));
  }

  /** What stands there; maybe empty. */
  String text(Column column) {
    return layout.cell(line, column);
  }

  @Nullable String note(Column column) {
    var text = text(column);
    return text.isEmpty() ? null : text;
  }

  <T> @Nullable T known(Column column, Function<String, Optional<T>> known, String expected) {
    var text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    var found = known.apply(text);
    if (found.isEmpty()) {
      refuse(column, "unknown", shortened(text), expected);
    }
    return found.orElse(null);
  }

  boolean truth(Column column) {
    var text = text(column).toLowerCase(Locale.ROOT);
    if (!YES.contains(text) && !NO.contains(text)) {
      refuse(column, "truth", shortened(text));
    }
    return YES.contains(text);
  }

  @Nullable LocalDate day(Column column) {
    var text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    var read = DayText.read(text, reader);
    var day = read.day();
    var other = read.other();
    if (day == null) {
      refuse(column, "day", shortened(text));
    } else if (other != null) {
      refuse(column, "two-days", shortened(text), day.toString(), other.toString());
    }
    return day;
  }

  /** The amount with its currency, which may also stand beside the figure. */
  Money money() {
    var column = layout.has(Column.LEAD_AMOUNT) ? Column.LEAD_AMOUNT : Column.AMOUNT;
    var currency = note(Column.CURRENCY);
    currency = currency == null ? null : currency.toUpperCase(Locale.ROOT);
    BigDecimal amount = null;
    switch (AmountText.read(text(column), figures)) {
      case AmountText.Reading.Nothing() -> {}
      case AmountText.Reading.Amount(var value, var beside) -> {
        amount = value;
        var named = beside == null ? null : codeOf(beside);
        if (currency == null && beside != null && named == null) {
          problems.add(
              new RowProblem(
                  Column.CURRENCY.title(), "commitments.invalid.currency.missing", List.of()));
        } else if (currency == null) {
          currency = named;
        } else if (named != null && !named.equals(currency)) {
          problems.add(
              new RowProblem(column.title(), "commitments.amount.two-currencies", List.of()));
        }
      }
      case AmountText.Reading.Ambiguous(var one, var other) ->
          refuse(column, "two-amounts", one, other);
      case AmountText.Reading.Refused(var key, var arguments) ->
          problems.add(new RowProblem(column.title(), key, arguments));
    }
    return new Money(
        amount, currency, note(Column.AMOUNT_NOTE), truth(Column.ESTIMATED), truth(Column.IN_KIND));
  }

  /** A number of people: whole, so that a sign in it can only group. */
  @Nullable Long people() {
    return switch (AmountText.read(text(Column.BENEFICIARIES), figures)) {
      case AmountText.Reading.Nothing() -> null;
      case AmountText.Reading.Ambiguous(var one, var other) -> one.longValue();
      case AmountText.Reading.Amount(var value, var beside)
          when beside == null && value.stripTrailingZeros().scale() <= 0 ->
          value.longValue();
      default -> {
        refuse(Column.BENEFICIARIES, "people", shortened(text(Column.BENEFICIARIES)));
        yield null;
      }
    };
  }

  /** Other signs stand for several currencies. */
  private static @Nullable String codeOf(String beside) {
    return switch (beside) {
      case "€" -> "EUR";
      case "£" -> "GBP";
      case "$", "¥" -> null;
      default -> beside;
    };
  }

  static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= 40
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
  }
}
