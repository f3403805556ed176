package org.partner2connect.reference.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.CountryGroup;
import org.partner2connect.taxonomy.keeping.CountedSpan;
import org.partner2connect.taxonomy.keeping.TermDays;
import org.partner2connect.uikit.WrittenDays;

/** Says in a sentence what a change of days means for figures. */
record EffectText(Component reader, Locale locale, CountryGroup group, String country) {

  /** What changes between the two; that nothing does, when it is so. */
  String of(@Nullable TermDays before, @Nullable TermDays after) {
    var spans = CountedSpan.between(before, after);
    if (!spans.isEmpty()) {
      return sentences(spans);
    }
    var expected = after == null ? null : after.expected();
    return expected == null
        ? reader.getTranslation("reference.ui.effect.none")
        : reader.getTranslation("reference.ui.effect.expected", country, written(expected), as());
  }

  private String sentences(List<CountedSpan> spans) {
    return spans.stream().map(this::sentence).collect(Collectors.joining(" "));
  }

  private String sentence(CountedSpan span) {
    var key = "reference.ui.effect." + (span.counted() ? "in" : "out");
    var from = span.from();
    var to = span.to();
    if (from == null) {
      return to == null ? text(key + ".always") : text(key + ".before", to);
    }
    return to == null ? text(key + ".from", from) : text(key + ".between", from, to.minusDays(1));
  }

  private String text(String key, LocalDate... days) {
    return reader.getTranslation(
        key,
        country,
        as(),
        days.length > 0 ? written(days[0]) : "",
        days.length > 1 ? written(days[1]) : "");
  }

  private String as() {
    return reader.getTranslation("reference.ui.as." + group);
  }

  private String written(LocalDate day) {
    return WrittenDays.of(day, FormatStyle.LONG, locale);
  }
}
