package org.partner2connect.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A field for a day that speaks the reader's language; in English the day comes first. */
public final class DayField extends DatePicker {

  private boolean unreadable;

  public DayField(String label, Locale reader) {
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
            .setToday(getTranslation("uikit.day.today"))
            .setCancel(getTranslation("uikit.back"))
            .setBadInputErrorMessage(getTranslation("uikit.day.bad")));
    addValidationStatusChangeListener(change -> unreadable = !change.getNewStatus());
  }

  /** Whether something stands in the field that is no day. */
  public boolean isUnreadable() {
    return unreadable && isEmpty();
  }

  /** The field wants them from Sunday on. */
  private static List<String> weekdays(TextStyle style, Locale locale) {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> day.minus(1).getDisplayName(style, locale))
        .toList();
  }
}
