package org.partner2connect.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.SeatRole;
import org.partner2connect.membership.directory.GenevaDays;
import org.partner2connect.membership.directory.SeatRecord;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.uikit.LabelledTable;

/** Who sits for an organisation, and what can be decided about each. Shows no contact data. */
final class SeatTable extends Div {

  private final transient OrganisationPage page;
  private final transient @Nullable PersonId reader;

  SeatTable(OrganisationPage page, List<SeatRecord> terms, @Nullable PersonId reader) {
    this.page = page;
    this.reader = reader;
    addClassName("seats");
    var present =
        terms.stream()
            .filter(term -> term.until() == null)
            .sorted(
                Comparator.comparing(SeatRecord::role)
                    .thenComparing(SeatRecord::name, String.CASE_INSENSITIVE_ORDER))
            .toList();
    add(present.isEmpty() ? nobody() : table(present));
  }

  private Component nobody() {
    return new EmptyState(
        getTranslation("membership.ui.people.none"),
        getTranslation("membership.ui.people.none.next"));
  }

  private Component table(List<SeatRecord> present) {
    var columns = new ArrayList<>(List.of("name", "role", "since"));
    if (page.canDecide()) {
      columns.add("decide");
    }
    var table = new LabelledTable("membership.ui.people", columns);
    for (var term : present) {
      var cells =
          new ArrayList<>(
              List.of(
                  LabelledTable.isolated(named(term)),
                  new Span(getTranslation("membership.role." + term.role())),
                  new Span(GenevaDays.of(term.since(), getLocale()))));
      if (page.canDecide()) {
        cells.add(decisions(term));
      }
      table.row(cells.toArray(Component[]::new));
    }
    return table;
  }

  private String named(SeatRecord term) {
    return term.person().equals(reader)
        ? getTranslation("membership.ui.you", term.name())
        : term.name();
  }

  private Component decisions(SeatRecord term) {
    var row = new Div();
    row.addClassName("row");
    boolean focal = term.role() == SeatRole.FOCAL_POINT;
    if (!focal && page.active()) {
      row.add(button("hand-over", term, () -> handOver(term)));
    }
    if (!focal || page.reader() == Standing.SECRETARIAT) {
      row.add(button("remove", term, () -> remove(term)));
    }
    if (page.reader() == Standing.SECRETARIAT) {
      row.add(button("same-person", term, () -> new SamePersonDialog(page, term).open()));
    }
    return row;
  }

  private Button button(String key, SeatRecord term, Runnable ask) {
    var button = new Button(getTranslation("membership.ui." + key), click -> ask.run());
    button.setAriaLabel(getTranslation("membership.ui." + key + ".label", term.name()));
    return button;
  }

  private void handOver(SeatRecord term) {
    new DecisionDialog(page, "hand-over", term.name())
        .opens(
            reason ->
                page.services().delegations().handOver(page.organisation().id(), term.person()));
  }

  private void remove(SeatRecord term) {
    new DecisionDialog(page, "remove", term.name())
        .destructive()
        .opens(
            reason -> {
              if (!page.services().delegations().remove(page.organisation().id(), term.person())) {
                throw new GoneAlready(term.name());
              }
            });
  }
}
