package org.partner2connect.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.progress.Geneva;
import org.partner2connect.progress.ReportedCommitment;
import org.partner2connect.progress.Standing;
import org.partner2connect.progress.TrafficLight;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.uikit.LabelledTable;

/** The commitments of members by how long nobody has heard of them, the longest first. */
final class ChaseList extends Div {

  /** The name of the heap of those to be reminded. */
  static final String OVERDUE = "OVERDUE";

  private static final int PAGE = 50;

  private final transient List<Standing> all;
  private final transient LocalDate today;
  private final transient Chase chase;
  private final Select<Heap> heap = new Select<>();
  private final TextField search = new TextField();
  private final Div rows = new Div();
  private int most = PAGE;

  /** Which of them to show. */
  private record Heap(String name, @Nullable TrafficLight light) {

    boolean holds(TrafficLight other) {
      return light == null ? !name.equals(OVERDUE) || other.isOverdue() : light == other;
    }
  }

  /** Reminds of a commitment. */
  interface Chase {
    void chase(ReportedCommitment commitment, String shown);
  }

  /**
   * @param shown the name of the heap to show first
   */
  ChaseList(List<Standing> all, LocalDate today, String shown, Chase chase) {
    this.all = all;
    this.today = today;
    this.chase = chase;
    addClassName("progress-chase");
    var rule = new Paragraph(getTranslation("progress.ui.progress.rule"));
    rule.addClassNames("quiet", "small");
    heap.setLabel(getTranslation("progress.ui.filter"));
    heap.setItems(heaps());
    heap.setItemLabelGenerator(this::label);
    heap.setValue(
        heaps().stream().filter(one -> one.name().equals(shown)).findFirst().orElseThrow());
    search.setLabel(getTranslation("progress.ui.search"));
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    heap.addValueChangeListener(change -> narrow());
    search.addValueChangeListener(change -> narrow());
    var filters = new Div(heap, search);
    filters.addClassName("progress-filters");
    add(rule, filters, rows);
    show();
  }

  private static List<Heap> heaps() {
    return Stream.concat(
            Stream.of(new Heap(OVERDUE, null), new Heap("ALL", null)),
            Arrays.stream(TrafficLight.values()).map(light -> new Heap(light.name(), light)))
        .toList();
  }

  private String label(Heap one) {
    long count = all.stream().filter(standing -> one.holds(standing.light(today))).count();
    return one.light() == null
        ? getTranslation("progress.ui.filter." + one.name(), count)
        : getTranslation(
            "progress.ui.filter.light", getTranslation("progress.ui.light." + one.name()), count);
  }

  private void narrow() {
    most = PAGE;
    show();
  }

  private void show() {
    rows.removeAll();
    var found =
        all.stream()
            .filter(standing -> heap.getValue().holds(standing.light(today)))
            .filter(sought(search.getValue().strip().toLowerCase(Locale.ROOT)))
            .sorted(Comparator.comparing(Standing::heard))
            .toList();
    if (found.isEmpty()) {
      boolean nothingDue = heap.getValue().name().equals(OVERDUE) && search.isEmpty();
      var key = nothingDue ? "progress.ui.list.none.overdue" : "progress.ui.list.none";
      rows.add(new EmptyState(getTranslation(key), getTranslation(key + ".why")));
      return;
    }
    var table =
        new LabelledTable(
            getTranslation("progress.ui.list"),
            "progress.ui.column",
            List.of("commitment", "light", "last", "due", "asked", "act"));
    found.stream().limit(most).forEach(standing -> add(table, standing));
    rows.add(table);
    if (found.size() > most) {
      rows.add(
          new Button(
              getTranslation("progress.ui.more", Math.min(PAGE, found.size() - most)),
              click -> {
                most += PAGE;
                show();
              }));
    }
  }

  private static Predicate<Standing> sought(String text) {
    return standing -> {
      var commitment = standing.commitment();
      return (commitment.reference() + " " + commitment.title() + " " + commitment.leadName())
          .toLowerCase(Locale.ROOT)
          .contains(text);
    };
  }

  private void add(LabelledTable table, Standing standing) {
    var light = standing.light(today);
    var commitment = standing.commitment();
    var reported = standing.reportedAt();
    var lead = new Span(commitment.leadName());
    lead.addClassNames("quiet", "small");
    lead.getElement().setAttribute("dir", "auto");
    table.row(
        new Div(OwnReports.title(commitment), lead),
        new LightBadge(light, getTranslation("progress.ui.light." + light)),
        new Span(reported == null ? getTranslation("progress.ui.never") : day(reported)),
        new Span(
            light == TrafficLight.NONE
                ? getTranslation("progress.ui.nothing.due")
                : Geneva.written(standing.due(), getLocale())),
        asked(standing),
        light == TrafficLight.NONE ? new Span() : remind(commitment));
  }

  private Component asked(Standing standing) {
    var cell = new Div();
    var asked = standing.askedAt();
    var reminded = standing.remindedAt();
    if (asked != null) {
      cell.add(new Div(getTranslation("progress.ui.asked", day(asked))));
    }
    if (reminded != null) {
      cell.add(new Div(getTranslation("progress.ui.reminded", day(reminded))));
    }
    return cell;
  }

  private Component remind(ReportedCommitment commitment) {
    var remind =
        new Button(
            getTranslation("progress.ui.chase"),
            click -> chase.chase(commitment, heap.getValue().name()));
    remind.setDisableOnClick(true);
    remind.setAriaLabel(
        getTranslation("progress.ui.chase.one", commitment.leadName(), commitment.reference()));
    return remind;
  }

  private String day(Instant moment) {
    return Geneva.written(Geneva.day(moment), getLocale());
  }
}
