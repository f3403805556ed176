package org.partner2connect.commitments.announcements.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partner2connect.calendar.CoalitionEventReference;
import org.partner2connect.commitments.Announcing;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.announcements.RunLine;
import org.partner2connect.commitments.announcements.RunLine.Standing;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.uikit.Failures;
import org.partner2connect.uikit.WrittenDays;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;

/** The commitments of an event in their order, and what the operators do with them. */
final class RunBoard extends Div implements RunRow.Operator {

  private final transient CoalitionEventReference event;
  private final transient RunDesk desk;
  private final transient Failures failures;
  private final Paragraph sum = new Paragraph();
  private final Paragraph said = new Paragraph();
  private final Paragraph failed = new Paragraph();
  private final OrderedList list = new OrderedList();
  private final EmptyState nothing =
      new EmptyState(
          getTranslation("commitments.announcements.run.none"),
          getTranslation("commitments.announcements.run.none.why"));
  private final Map<CommitmentId, RunRow> rows = new HashMap<>();
  private transient List<CommitmentId> order = List.of();

  RunBoard(CoalitionEventReference event, RunDesk desk, Failures failures) {
    this.event = event;
    this.desk = desk;
    this.failures = failures;
    addClassName("run-board");
    sum.addClassName("strong");
    said.addClassName("run-said");
    said.getElement().setAttribute("role", "status");
    failed.addClassNames("note-box", "bad");
    failed.setText(getTranslation("commitments.announcements.failed"));
    failed.getElement().setAttribute("role", "alert");
    failed.setVisible(false);
    list.addClassName("run-list");
    list.getElement().setAttribute("aria-label", getTranslation("commitments.announcements.order"));
    add(sum, said, failed, nothing, list);
  }

  /** Shows how everything stands now; asked for every second. */
  void refresh() {
    try {
      show(desk.run(event.id(), getLocale()), desk.now());
      failed.setVisible(false);
    } catch (DataAccessException | TransactionException | AccessDeniedException away) {
      // The next second asks again; one log line a second would help nobody.
      failed.setVisible(true);
    }
  }

  private void show(List<RunLine> lines, Instant now) {
    nothing.setVisible(lines.isEmpty());
    var counts = new int[Standing.values().length];
    lines.forEach(line -> counts[line.standing(now).ordinal()]++);
    sum.setText(
        getTranslation(
            "commitments.announcements.sum",
            counts[Standing.READY.ordinal()],
            counts[Standing.NOT_APPROVED.ordinal()] + counts[Standing.NOT_CONFIRMED.ordinal()],
            counts[Standing.JUST_ANNOUNCED.ordinal()] + counts[Standing.ANNOUNCED.ordinal()]));
    arrange(lines);
    var next = lines.stream().filter(line -> line.standing(now) == Standing.READY).findFirst();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      row(line)
          .show(
              line,
              i > 0 ? lines.get(i - 1) : null,
              i + 1 < lines.size() ? lines.get(i + 1) : null,
              next.filter(line::equals).isPresent(),
              now);
    }
  }

  /** Touches the page only when the order is another one. */
  private void arrange(List<RunLine> lines) {
    var wanted = lines.stream().map(RunLine::id).toList();
    if (!wanted.equals(order)) {
      order = wanted;
      rows.keySet().retainAll(wanted);
      list.removeAll();
      lines.forEach(line -> list.add(row(line)));
    }
  }

  private RunRow row(RunLine line) {
    return rows.computeIfAbsent(line.id(), id -> new RunRow(line, this));
  }

  @Override
  public void announce(RunLine line) {
    if (does(() -> desk.announce(line.id()))) {
      say("announced", line.reference(), time(desk.now().plus(Announcing.WINDOW)));
      row(line).focusRow();
    }
  }

  @Override
  public void undo(RunLine line) {
    if (does(() -> desk.undo(line.id()))) {
      say("undone", line.reference());
      row(line).focusRow();
    }
  }

  @Override
  public void exchange(RunLine moved, RunLine other, boolean up) {
    var upper = up ? other.id() : moved.id();
    var lower = up ? moved.id() : other.id();
    if (does(() -> desk.exchange(event.id(), upper, lower))) {
      say(up ? "up" : "down", moved.reference(), other.reference());
      row(moved).focusMover(up);
    }
  }

  @Override
  public void describe(RunLine line) {
    new DescribeDialog(line, (speaker, note) -> describe(line, speaker, note)).open();
  }

  private String describe(RunLine line, String speaker, String note) {
    try {
      desk.describe(event.id(), line, speaker, note);
    } catch (Refusal | OptimisticLockingFailureException refused) {
      return failures.explain(refused, getLocale());
    }
    refresh();
    say("described", line.reference());
    return "";
  }

  /** Does it and shows what came of it; tells whoever was second. */
  private boolean does(Runnable deed) {
    said.setText("");
    boolean done = false;
    try {
      deed.run();
      done = true;
    } catch (RuntimeException refused) {
      failures.show(refused);
    }
    refresh();
    return done;
  }

  private void say(String what, Object... arguments) {
    said.setText(getTranslation("commitments.announcements.said." + what, arguments));
  }

  @Override
  public String time(Instant moment) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM)
        .withLocale(WrittenDays.customs(getLocale()))
        .format(moment.atZone(event.dates().zone()));
  }
}
