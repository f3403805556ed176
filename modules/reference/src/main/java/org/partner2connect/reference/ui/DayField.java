package org.partner2connect.reference.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.partner2connect.uikit.WrittenDays;

/** A field for a day that speaks the reader's language; in English the day comes first. */
final class DayField extends DatePicker {

  DayField(String label, Locale reader) {
    super(label);
    var locale = WrittenDays.customs(reader);
    setLocale(locale);
    setI18n(
        new DatePickerI18n()
            .setMonthNames(
                Arrays.stream(Month.values())
                    .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                    .toList())
            .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
            .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
            .setFirstDayOfWeek(1)
            .setToday(getTranslation("reference.ui.today"))
            .setCancel(getTranslation("reference.ui.back"))
            .setBadInputErrorMessage(getTranslation("reference.ui.day.bad")));
  }

  /** The field wants them from Sunday on. */
  private static List<String> weekdays(TextStyle style, Locale locale) {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> day.minus(1).getDisplayName(style, locale))
        .toList();
  }
}
