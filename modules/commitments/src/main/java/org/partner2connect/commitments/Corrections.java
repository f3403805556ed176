package org.partner2connect.commitments;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentHistory.Correction;

/** Finds what a correction changes, value by value. */
final class Corrections {

  private static final Map<String, Function<CommitmentContent, @Nullable String>> FIELDS = fields();

  private Corrections() {}

  static List<Correction> between(
      CommitmentContent before, CommitmentContent after, String reason, Instant at) {
    var found = new ArrayList<Correction>();
    var old = values(before);
    var now = values(after);
    var keys = new TreeMap<String, @Nullable String>(old);
    keys.putAll(now);
    for (var field : keys.keySet()) {
      var was = old.get(field);
      var is = now.get(field);
      if (!Objects.equals(was, is)) {
        found.add(new Correction(field, was, is, reason, at));
      }
    }
    return List.copyOf(found);
  }

  private static Map<String, String> values(CommitmentContent content) {
    var values = new TreeMap<String, String>();
    FIELDS.forEach(
        (field, reading) -> {
          var value = reading.apply(content);
          if (value != null && !value.isEmpty()) {
            values.put(field, value);
          }
        });
    content
        .wordings()
        .forEach(
            (language, wording) -> {
              values.put("title." + language, wording.title());
              values.put("description." + language, wording.description());
            });
    return values;
  }

  private static Map<String, Function<CommitmentContent, @Nullable String>> fields() {
    var fields = new TreeMap<String, Function<CommitmentContent, @Nullable String>>();
    fields.put("type", content -> text(content.type()));
    fields.put("area", content -> text(content.area()));
    fields.put("pillar", content -> text(content.pillar()));
    fields.put("amount", content -> figures(content.money().amount()));
    fields.put("currency", content -> content.money().currency());
    fields.put("amountNote", content -> content.money().note());
    fields.put("estimated", content -> Boolean.toString(content.money().estimated()));
    fields.put("inKind", content -> Boolean.toString(content.money().inKind()));
    fields.put("starts", content -> text(content.period().starts()));
    fields.put("ends", content -> text(content.period().ends()));
    fields.put("periodNote", content -> content.period().note());
    fields.put("countries", content -> joined(content.reach().countries()));
    fields.put("regions", content -> joined(content.reach().regions()));
    fields.put("regionNote", content -> content.reach().regionNote());
    fields.put("beneficiaries", content -> text(content.reach().beneficiaries()));
    fields.put("beneficiariesNote", content -> content.reach().beneficiariesNote());
    fields.put("groups", content -> joined(content.reach().groups()));
    fields.put("targets", content -> joined(content.targets()));
    fields.put(
        "deliveries",
        content -> joined(content.deliveries().stream().map(d -> d.action().toString()).toList()));
    fields.put("language", CommitmentContent::language);
    return Map.copyOf(fields);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static @Nullable String figures(@Nullable BigDecimal amount) {
    return amount == null ? null : amount.setScale(2).toPlainString();
  }

  private static String joined(Collection<?> values) {
    return String.join(" ", values.stream().map(Object::toString).sorted().toList());
  }
}
