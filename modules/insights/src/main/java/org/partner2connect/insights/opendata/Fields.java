package org.partner2connect.insights.opendata;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partner2connect.insights.figures.Dimension;
import org.partner2connect.insights.figures.PublishedCommitment;
import org.partner2connect.insights.figures.PublishedCommitment.Standing;

/**
 * The fields of version 1 of the format, in their order: the same in every file. A value is a text,
 * a number, a truth value, a list of texts, or null.
 */
final class Fields {

  static final Map<String, Function<Published, @Nullable Object>> ALL = all();

  private Fields() {}

  private static Map<String, Function<Published, @Nullable Object>> all() {
    var fields = new LinkedHashMap<String, Function<Published, @Nullable Object>>();
    what(fields);
    who(fields);
    worth(fields);
    where(fields);
    progress(fields);
    life(fields);
    return fields;
  }

  private static void what(Map<String, Function<Published, @Nullable Object>> fields) {
    fields.put("reference", of(PublishedCommitment::reference));
    fields.put("id", of(one -> one.id().toString()));
    fields.put("address", Published::address);
    fields.put("state", of(one -> one.withdrawn() ? "WITHDRAWN" : "STANDING"));
    fields.put("type", of(one -> name(one.type())));
    fields.put("area", of(one -> name(one.area())));
    fields.put("language", of(PublishedCommitment::language));
    fields.put("title", of(one -> one.titles().get(one.language())));
    fields.put("title_en", of(one -> one.titles().get("en")));
    fields.put("title_fr", of(one -> one.titles().get("fr")));
    fields.put("description", Published::description);
  }

  private static void who(Map<String, Function<Published, @Nullable Object>> fields) {
    fields.put("lead", of(one -> one.lead().name()));
    fields.put("lead_id", of(one -> text(one.lead().organisation())));
    fields.put("lead_category", of(one -> one.lead().category().name()));
    fields.put("lead_country", of(one -> one.lead().country()));
    fields.put(
        "partners", of(one -> one.shares().stream().map(PublishedCommitment.Share::name).toList()));
  }

  private static void worth(Map<String, Function<Published, @Nullable Object>> fields) {
    fields.put("amount", of(one -> one.value().amount()));
    fields.put("lead_amount", of(one -> one.value().own()));
    fields.put("currency", of(one -> one.value().currency()));
    fields.put("amount_note", of(one -> one.value().note()));
    fields.put("estimated", of(one -> one.value().estimated()));
    fields.put("in_kind", of(one -> one.value().inKind()));
    fields.put("amount_usd", Fields::usd);
  }

  private static void where(Map<String, Function<Published, @Nullable Object>> fields) {
    fields.put("starts", of(one -> text(one.period().starts())));
    fields.put("ends", of(one -> text(one.period().ends())));
    fields.put("period_note", of(one -> one.period().note()));
    fields.put("year", of(one -> one.publication().year()));
    fields.put("countries", of(one -> one.scope().countries()));
    fields.put("regions", published -> listed(published, Dimension.REGION));
    fields.put("country_groups", published -> listed(published, Dimension.GROUP));
    fields.put("region_note", of(one -> one.scope().regionNote()));
    fields.put("sdg_targets", of(one -> one.scope().targets()));
    fields.put("groups", of(one -> one.scope().groups()));
    fields.put("beneficiaries", of(one -> one.scope().beneficiaries()));
    fields.put("beneficiaries_note", of(one -> one.scope().beneficiariesNote()));
  }

  private static void progress(Map<String, Function<Published, @Nullable Object>> fields) {
    fields.put("stage", standing(Standing::stage));
    fields.put("reported_amount", standing(Standing::amount));
    fields.put("reported_people", standing(Standing::people));
    fields.put("last_report_at", standing(one -> one.lastReportAt().toString()));
    fields.put("confirmed", standing(Standing::confirmed));
    fields.put("confirmed_amount", standing(Standing::confirmedAmount));
    fields.put("confirmed_people", standing(Standing::confirmedPeople));
  }

  private static void life(Map<String, Function<Published, @Nullable Object>> fields) {
    fields.put("published_at", of(one -> one.publication().publishedAt().toString()));
    fields.put("changed_at", of(one -> one.publication().changedAt().toString()));
    fields.put("withdrawn_at", of(one -> text(one.publication().withdrawnAt())));
    fields.put("withdrawal_reason", of(one -> one.publication().withdrawalReason()));
    fields.put("source", of(one -> one.publication().source()));
  }

  private static Function<Published, @Nullable Object> of(
      Function<PublishedCommitment, @Nullable Object> value) {
    return published -> value.apply(published.counted().commitment());
  }

  private static Function<Published, @Nullable Object> standing(
      Function<Standing, @Nullable Object> value) {
    return published -> {
      var standing = published.counted().commitment().standing();
      return standing == null ? null : value.apply(standing);
    };
  }

  private static @Nullable Object usd(Published published) {
    var usd = published.counted().usd();
    return usd == null ? null : usd.setScale(2, RoundingMode.HALF_UP);
  }

  private static List<String> listed(Published published, Dimension dimension) {
    return published.counted().in(dimension).stream()
        .filter(value -> !value.equals(Dimension.NONE))
        .sorted()
        .toList();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }
}
