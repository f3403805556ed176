package org.partner2connect.reference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.partner2connect.taxonomy.FocusAreaReference;
import org.partner2connect.taxonomy.keeping.KeptPillar;
import org.partner2connect.uikit.AreaMark;
import org.partner2connect.uikit.LabelledTable;
import org.partner2connect.uikit.StatusBadge;
import org.partner2connect.uikit.StatusBadge.Tone;
import org.partner2connect.uikit.WrittenDays;

/** The pillars of one focus area in a table, with what can be done to each. */
final class PillarSection extends Section {

  private final LocalDate today;
  private final transient BiConsumer<Action, KeptPillar> actions;

  /** What can be done to a pillar. */
  enum Action {
    RENAME,
    RETIRE,
    RESTORE
  }

  PillarSection(
      FocusAreaReference area,
      List<KeptPillar> pillars,
      LocalDate today,
      BiConsumer<Action, KeptPillar> actions) {
    this.today = today;
    this.actions = actions;
    var title = area.name().in(getLocale());
    add(
        new H2(
            new AreaMark(area.code().number(), area.code().name().replace('_', ' ')),
            Lines.text(title)));
    if (pillars.isEmpty()) {
      var none = new Paragraph(getTranslation("reference.ui.pillars.none"));
      none.addClassName("quiet");
      add(none);
      return;
    }
    var table =
        new LabelledTable(title, "reference.ui.column", List.of("pillar", "state", "actions"));
    pillars.forEach(pillar -> table.row(names(pillar), state(pillar), buttons(pillar)));
    add(table);
  }

  private Component names(KeptPillar pillar) {
    var lines = new Div(Lines.typed(pillar.name().in(getLocale())));
    pillar.name().texts().entrySet().stream()
        .filter(name -> !name.getKey().equals(getLocale().getLanguage()))
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            name -> {
              var line = Lines.quiet(name.getValue());
              line.getElement().setAttribute("lang", name.getKey()).setAttribute("dir", "auto");
              lines.add(line);
            });
    return lines;
  }

  private Component state(KeptPillar pillar) {
    var retired = pillar.retired();
    if (retired == null) {
      return new StatusBadge(Tone.DONE, getTranslation("reference.ui.pillar.offered"));
    }
    var day = WrittenDays.of(retired, FormatStyle.LONG, getLocale());
    return retired.isAfter(today)
        ? new StatusBadge(Tone.UNDER_WAY, getTranslation("reference.ui.pillar.retires", day))
        : new StatusBadge(Tone.PLAIN, getTranslation("reference.ui.pillar.retired", day));
  }

  private Component buttons(KeptPillar pillar) {
    var row = new Div();
    row.addClassName("row");
    row.add(
        button(Action.RENAME, pillar),
        button(pillar.retired() == null ? Action.RETIRE : Action.RESTORE, pillar));
    return row;
  }

  private Button button(Action action, KeptPillar pillar) {
    var key = "reference.ui.pillar." + action.name().toLowerCase(Locale.ROOT);
    var button = new Button(getTranslation(key), click -> actions.accept(action, pillar));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.setAriaLabel(getTranslation(key + ".of", pillar.name().in(getLocale())));
    return button;
  }
}
