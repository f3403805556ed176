package org.partner2connect.commitments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentContent.Money;
import org.partner2connect.commitments.CommitmentContent.Period;
import org.partner2connect.commitments.CommitmentContent.Reach;
import org.partner2connect.membership.Category;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the 28 commitments that were made public before there was a register. */
final class PublicSource {

  private PublicSource() {}

  /** A commitment that somebody else published. */
  record Entry(Lead lead, CommitmentContent content, Parts.Origin origin) {}

  /** All of them, in the order of their numbers. */
  static List<Entry> read() {
    try (var file = new ClassPathResource("commitments/demo/commitments.json").getInputStream()) {
      return JsonMapper.shared().readTree(file).valueStream().map(PublicSource::entry).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry entry(JsonNode row) {
    var lead =
        new Lead(
            null,
            required(row, "organisation"),
            Category.valueOf(required(row, "category")),
            text(row, "country"));
    var content =
        CommitmentContent.empty("en")
            .withWording("en", required(row, "title"), required(row, "description"))
            .withType(CommitmentType.valueOf(required(row, "type")))
            .withArea(FocusArea.valueOf(required(row, "area")), null)
            .withMoney(money(row))
            .withPeriod(new Period(day(row, "starts"), day(row, "ends"), text(row, "periodNote")))
            .withReach(reach(row));
    var year = row.has("madeYear") ? Integer.valueOf(row.path("madeYear").intValue()) : null;
    return new Entry(lead, content, new Parts.Origin(year, required(row, "source")));
  }

  private static Money money(JsonNode row) {
    var amount = row.has("amount") ? new BigDecimal(row.path("amount").asString()) : null;
    return new Money(
        amount,
        text(row, "currency"),
        text(row, "amountNote"),
        false,
        row.path("inKind").booleanValue(false));
  }

  private static Reach reach(JsonNode row) {
    var people =
        row.has("beneficiaries") ? Long.valueOf(row.path("beneficiaries").longValue()) : null;
    return new Reach(
        texts(row, "countries"),
        Set.copyOf(texts(row, "regions")),
        text(row, "regionNote"),
        people,
        text(row, "beneficiariesNote"),
        texts(row, "groups").stream().map(BeneficiaryGroup::valueOf).collect(Collectors.toSet()));
  }

  private static @Nullable LocalDate day(JsonNode row, String field) {
    var text = text(row, field);
    return text == null ? null : LocalDate.parse(text);
  }

  private static List<String> texts(JsonNode row, String field) {
    return row.path(field).valueStream().map(JsonNode::asString).toList();
  }

  private static @Nullable String text(JsonNode row, String field) {
    return row.has(field) ? row.path(field).asString() : null;
  }

  private static String required(JsonNode row, String field) {
    return row.required(field).asString();
  }
}
