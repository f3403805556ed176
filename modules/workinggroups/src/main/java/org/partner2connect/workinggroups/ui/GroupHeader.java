package org.partner2connect.workinggroups.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.partner2connect.uikit.AreaMark;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;
import org.partner2connect.uikit.WrittenDays;
import org.partner2connect.workinggroups.Participant;
import org.partner2connect.workinggroups.WorkingGroupReference;

/** The head of a group's page: area, name, reference, size, and what the reader is in it. */
@Tag("div")
final class GroupHeader extends Div {

  GroupHeader(WorkingGroupReference group, List<Participant> roster, Optional<Participant> reader) {
    addClassName("group-head");
    var number = group.focusArea().number();
    var organisations =
        roster.stream().map(Participant::organisation).filter(Objects::nonNull).distinct().count();
    var reference =
        new ReferenceLine(
            getTranslation("workinggroups.ui.reference", number),
            getTranslation("workinggroups.ui.strength", organisations, roster.size()));
    reader.ifPresent(
        line ->
            reference.with(
                new Span(
                    getTranslation(
                        "workinggroups.ui.you",
                        line.role().name(),
                        WrittenDays.of(line.since(), FormatStyle.LONG, getLocale())))));
    var area = new Paragraph(new AreaMark(number, code(group)));
    add(area, new PageHeader(group.name().in(getLocale()), reference));
  }

  /** The area's code as people read it. */
  static String code(WorkingGroupReference group) {
    return group.focusArea().name().replace('_', ' ');
  }
}
