package org.partner2connect.commitments.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.Ids;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.uikit.Translations;
import org.springframework.stereotype.Component;

/** How fields and the values that stood in them are called; corrections keep them as plain text. */
@Component
class FieldWords {

  private final Choices choices;
  private final Translations translations;

  FieldWords(Choices choices, Translations translations) {
    this.choices = choices;
    this.translations = translations;
  }

  /** The name of a field, such as {@code amount} or {@code title.fr}. */
  String label(String field, Locale reader) {
    int dot = field.indexOf('.');
    return dot < 0
        ? text("correction.field." + field, reader)
        : text(
            "correction.field." + field.substring(0, dot),
            reader,
            Locale.of(field.substring(dot + 1)).getDisplayLanguage(reader));
  }

  /** A value as the reader would write it. */
  String value(String field, @Nullable String value, Locale reader) {
    if (value == null || value.isEmpty()) {
      return text("correction.nothing", reader);
    }
    return switch (field) {
      case "amount", "total", "beneficiaries" -> figure(value, reader);
      case "starts", "ends" -> day(value, reader);
      case "language" -> Said.language(value, reader);
      case "type" -> text("kind." + value, reader);
      case "area" -> value.replace('_', ' ');
      case "pillar" -> Ids.parse(value).map(id -> pillar(id, reader)).orElse(value);
      case "countries" -> each(value, code -> choices.country(code, reader));
      case "regions" -> each(value, code -> text("region." + code, reader));
      case "groups" -> each(value, code -> text("group." + code, reader));
      case "estimated", "inKind" -> text("correction." + value, reader);
      default -> value;
    };
  }

  private static String figure(String value, Locale reader) {
    try {
      return MoneyText.figure(new BigDecimal(value), reader);
    } catch (NumberFormatException _) {
      return value;
    }
  }

  private static String day(String value, Locale reader) {
    try {
      return Moments.day(LocalDate.parse(value), reader);
    } catch (DateTimeParseException _) {
      return value;
    }
  }

  private String pillar(UUID id, Locale reader) {
    return Arrays.stream(FocusArea.values())
        .map(area -> choices.pillar(area, id, reader))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String each(String value, UnaryOperator<String> name) {
    return Arrays.stream(value.split(" ")).map(name).collect(Collectors.joining(", "));
  }

  private String text(String key, Locale reader, Object... arguments) {
    return translations.getTranslation("commitments.ui." + key, reader, arguments);
  }
}
