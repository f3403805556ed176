package org.partner2connect.workinggroups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.format.FormatStyle;
import java.util.List;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.uikit.LabelledTable;
import org.partner2connect.uikit.WrittenDays;
import org.partner2connect.workinggroups.Participant;

/** Who takes part in a group: name, organisation, role, since when. Shows no contact data. */
final class Roster extends Div {

  Roster(List<Participant> roster) {
    addClassName("roster");
    add(roster.isEmpty() ? nobody() : region(roster));
  }

  private Component nobody() {
    return new EmptyState(
        getTranslation("workinggroups.ui.roster.empty"),
        getTranslation("workinggroups.ui.roster.empty.why"));
  }

  private Component region(List<Participant> roster) {
    var table =
        new LabelledTable(
            getTranslation("workinggroups.ui.roster.region"),
            "workinggroups.ui.roster",
            List.of("name", "organisation", "role", "since"));
    for (var line : roster) {
      var organisation = line.organisation();
      table.row(
          LabelledTable.isolated(line.name()),
          LabelledTable.isolated(
              organisation == null
                  ? getTranslation("workinggroups.ui.roster.organisation.none")
                  : organisation.name()),
          new Span(getTranslation("workinggroups.ui.role." + line.role())),
          new Span(WrittenDays.of(line.since(), FormatStyle.MEDIUM, getLocale())));
    }
    return table;
  }
}
