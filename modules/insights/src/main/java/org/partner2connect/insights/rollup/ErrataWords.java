package org.partner2connect.insights.rollup;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what has changed since a report was made. */
public final class ErrataWords {

  /** Fields whose values are ids, which tell nobody anything. */
  private static final Set<String> WITHOUT_VALUES = Set.of("deliveries", "pillar");

  private final ReportWords words;

  ErrataWords(ReportWords words) {
    this.words = words;
  }

  /** When it changed; a dash where that is not known. */
  public String day(Erratum erratum) {
    var day = erratum.day();
    return day == null ? "–" : words.day(day);
  }

  /** What was changed. */
  public String field(Erratum erratum) {
    return switch (erratum.kind()) {
      case WITHDRAWN -> words.say("erratum.withdrawn");
      case TOTAL -> words.say("erratum.total");
      case RATE -> words.say("erratum.rate");
      case CORRECTED -> corrected(erratum.field());
    };
  }

  /** What the report says; empty where the whole was withdrawn. */
  public String before(Erratum erratum) {
    return value(erratum, erratum.before());
  }

  /** What holds now. */
  public String after(Erratum erratum) {
    return value(erratum, erratum.after());
  }

  public String reason(Erratum erratum) {
    var reason = erratum.reason();
    return reason == null ? "" : reason;
  }

  private String corrected(@Nullable String field) {
    if (field == null) {
      return words.say("erratum.other");
    }
    int dot = field.indexOf('.');
    var name = dot < 0 ? field : field.substring(0, dot);
    var text =
        words.knows("field." + name) ? words.say("field." + name) : words.say("erratum.other");
    return dot < 0 ? text : text + " (" + field.substring(dot + 1) + ")";
  }

  private String value(Erratum erratum, @Nullable String value) {
    var field = erratum.field() == null ? "" : erratum.field();
    if (erratum.kind() == Erratum.Kind.WITHDRAWN || WITHOUT_VALUES.contains(field)) {
      return "";
    }
    if (value == null || value.isBlank()) {
      return words.say("erratum.nothing");
    }
    return switch (field) {
      case "amount", "beneficiaries" -> figure(value);
      case "total" -> total(value);
      case "countries" -> words.countries(codes(value));
      case "regions" -> String.join(", ", codes(value).stream().map(words::region).toList());
      case "estimated", "inKind" -> words.yes(Boolean.parseBoolean(value));
      case "area" -> words.area(value);
      case "type" -> words.type(value);
      default -> value;
    };
  }

  private String total(String value) {
    int space = value.indexOf(' ');
    return space < 0
        ? figure(value)
        : value.substring(0, space) + "\u00A0" + figure(value.substring(space + 1));
  }

  private String figure(String value) {
    try {
      return words.amount(new BigDecimal(value));
    } catch (NumberFormatException notAFigure) {
      return value;
    }
  }

  private static List<String> codes(String value) {
    return Arrays.stream(value.split("[ ,]+")).filter(code -> !code.isEmpty()).toList();
  }
}
