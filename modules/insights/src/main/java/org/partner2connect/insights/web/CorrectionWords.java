package org.partner2connect.insights.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partner2connect.insights.figures.Dimension;
import org.partner2connect.insights.figures.Snapshots;
import org.partner2connect.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Says what was corrected: the old value and the new one, codes in words. */
@Component
class CorrectionWords {

  private final CommitmentDetailQueries details;
  private final Words words;
  private final Taxonomy taxonomy;

  CorrectionWords(CommitmentDetailQueries details, Words words, Taxonomy taxonomy) {
    this.details = details;
    this.words = words;
    this.taxonomy = taxonomy;
  }

  List<CommitmentPage.Correction> of(UUID commitment, Locale reader) {
    return details.corrections(commitment).stream()
        .map(
            corrected ->
                new CommitmentPage.Correction(
                    field(corrected.field(), reader),
                    words.day(corrected.at(), reader),
                    LocalDate.ofInstant(corrected.at(), Snapshots.GENEVA).toString(),
                    written(corrected.field(), corrected.before(), reader),
                    written(corrected.field(), corrected.after(), reader),
                    corrected.reason()))
        .toList();
  }

  /** Words are corrected language by language: {@code title.fr}. */
  private String field(String field, Locale reader) {
    var parts = field.split("\\.", 2);
    return parts.length == 2
        ? words.say(
            "insights.field." + parts[0], reader, Locale.of(parts[1]).getDisplayLanguage(reader))
        : words.say("insights.field." + field, field, reader);
  }

  /** Whatever is no code of ours stays as it was written. */
  private @Nullable String written(String field, @Nullable String value, Locale reader) {
    if (value == null) {
      return null;
    }
    try {
      return words(field, value, reader);
    } catch (RuntimeException unreadable) {
      return value;
    }
  }

  private String words(String field, String value, Locale reader) {
    return switch (field) {
      case "type" -> words.label(Dimension.TYPE, value, reader);
      case "area" -> words.label(Dimension.AREA, value, reader);
      case "pillar" -> pillar(value, reader);
      case "amount", "total" -> words.stated(new BigDecimal(value), reader);
      case "beneficiaries" -> words.number(Long.parseLong(value), reader);
      case "estimated", "inKind" ->
          words.say(Boolean.parseBoolean(value) ? "insights.yes" : "insights.no", reader);
      case "starts", "ends" -> words.day(LocalDate.parse(value), reader);
      case "countries" -> each(value, code -> words.country(code, reader));
      case "regions" -> each(value, code -> words.label(Dimension.REGION, code, reader));
      case "groups" -> each(value, code -> words.say("insights.people." + code, reader));
      case "deliveries" ->
          words.say("insights.correction.actions", reader, value.split(" ", -1).length);
      case "language" -> Locale.of(value).getDisplayLanguage(reader);
      default -> value;
    };
  }

  private String pillar(String id, Locale reader) {
    return taxonomy.focusAreas().stream()
        .flatMap(area -> area.pillars().stream())
        .filter(pillar -> pillar.id().toString().equals(id))
        .findFirst()
        .map(pillar -> pillar.name().in(reader))
        .orElse(id);
  }

  private static String each(String codes, UnaryOperator<String> name) {
    return Arrays.stream(codes.split(" ", -1)).map(name).collect(Collectors.joining(", "));
  }
}
