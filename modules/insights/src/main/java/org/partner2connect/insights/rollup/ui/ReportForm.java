package org.partner2connect.insights.rollup.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.calendar.CoalitionEventReference;
import org.partner2connect.calendar.EventDays;
import org.partner2connect.insights.rollup.NewReport;
import org.partner2connect.insights.rollup.ReportMaking;
import org.partner2connect.insights.rollup.ReportScope;
import org.partner2connect.kernel.Line;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.uikit.Translations;

/** What a report is to be about and how it is called. Each field says what is wrong with it. */
final class ReportForm extends FormLayout {

  private static final int FIRST_YEAR = 2015;

  private final RadioButtonGroup<ReportScope.Kind> kind =
      new RadioButtonGroup<>(getTranslation("insights.rollup.ui.about"));
  private final IntegerField year = new IntegerField(getTranslation("insights.rollup.ui.year"));
  private final ComboBox<CoalitionEventReference> event =
      new ComboBox<>(getTranslation("insights.rollup.ui.event"));
  private final TextField titleEn = new TextField(getTranslation("insights.rollup.ui.title.en"));
  private final TextField titleFr = new TextField(getTranslation("insights.rollup.ui.title.fr"));
  private final int thisYear;
  private String suggestedEn = "";
  private String suggestedFr = "";

  ReportForm(RollupDesk desk) {
    thisYear = desk.today().getYear();
    setResponsiveSteps(new ResponsiveStep("0", 1));
    kind.setItems(ReportScope.Kind.values());
    kind.setItemLabelGenerator(one -> getTranslation("insights.rollup.ui.about." + one));
    kind.setValue(ReportScope.Kind.YEAR);
    year.setValue(thisYear);
    year.setStepButtonsVisible(true);
    event.setItems(desk.events());
    event.setItemLabelGenerator(this::label);
    kind.addValueChangeListener(change -> showKind());
    year.addValueChangeListener(change -> suggest());
    event.addValueChangeListener(change -> suggest());
    // Each field is judged here, with words of its own, when the form is sent.
    year.setManualValidation(true);
    event.setManualValidation(true);
    add(kind, year, event, titleEn, titleFr);
    showKind();
  }

  /** What was filled in, when all of it is acceptable. */
  Optional<NewReport> read(UUID id) {
    boolean ofYear = kind.getValue() == ReportScope.Kind.YEAR;
    var chosen = event.getValue();
    boolean good =
        ofYear
            ? check(year, yearProblem())
            : check(
                event, chosen == null ? getTranslation("insights.rollup.ui.event.choose") : null);
    good &= check(titleEn, problem(titleEn.getValue()));
    good &= check(titleFr, problem(titleFr.getValue()));
    return good
        ? Optional.of(
            new NewReport(
                id,
                titleEn.getValue().strip(),
                titleFr.getValue().strip(),
                ofYear ? year.getValue() : null,
                ofYear || chosen == null ? null : chosen.id()))
        : Optional.empty();
  }

  private void showKind() {
    boolean ofYear = kind.getValue() == ReportScope.Kind.YEAR;
    year.setVisible(ofYear);
    event.setVisible(!ofYear);
    suggest();
  }

  /** Titles that somebody has typed are left alone. */
  private void suggest() {
    var english = suggestion(Locale.ENGLISH);
    var french = suggestion(Locale.FRENCH);
    if (titleEn.getValue().equals(suggestedEn)) {
      titleEn.setValue(english);
    }
    if (titleFr.getValue().equals(suggestedFr)) {
      titleFr.setValue(french);
    }
    suggestedEn = english;
    suggestedFr = french;
  }

  private String suggestion(Locale language) {
    if (kind.getValue() == ReportScope.Kind.YEAR) {
      return year.getValue() == null
          ? ""
          : getTranslation(
              language, "insights.rollup.ui.suggest.YEAR", String.valueOf(year.getValue()));
    }
    var chosen = event.getValue();
    return chosen == null
        ? ""
        : getTranslation(language, "insights.rollup.ui.suggest.EVENT", chosen.title().in(language));
  }

  private String label(CoalitionEventReference one) {
    var language = Translations.languageOf(getLocale());
    return one.title().in(language) + ", " + EventDays.of(one.dates(), language);
  }

  private @Nullable String yearProblem() {
    var value = year.getValue();
    return value == null || value < FIRST_YEAR || value > thisYear
        ? getTranslation(
            "insights.rollup.ui.year.choose", String.valueOf(FIRST_YEAR), String.valueOf(thisYear))
        : null;
  }

  private @Nullable String problem(String title) {
    try {
      Line.of(title, ReportMaking.TITLE);
      return null;
    } catch (Refusal refusal) {
      return getTranslation(refusal.messageKey(), refusal.arguments().toArray());
    }
  }

  private static boolean check(HasValidation field, @Nullable String problem) {
    field.setErrorMessage(problem == null ? "" : problem);
    field.setInvalid(problem != null);
    return problem == null;
  }
}
