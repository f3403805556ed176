package org.partner2connect.commitments.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentContent;

/**
 * What is told of a commitment to its own organisation: the fields of the open data file that this
 * module knows, by the same names and in the same order, and at the end how it stands here. A value
 * is a text, a number, a truth value, a list of texts, or null.
 */
final class OwnFields {

  static final Map<String, Function<OwnCommitment, @Nullable Object>> ALL = all();

  private OwnFields() {}

  private static Map<String, Function<OwnCommitment, @Nullable Object>> all() {
    var fields = new LinkedHashMap<String, Function<OwnCommitment, @Nullable Object>>();
    what(fields);
    who(fields);
    worth(fields);
    where(fields);
    life(fields);
    fields.put("status", one -> one.status().name());
    fields.put("version", OwnCommitment::version);
    return fields;
  }

  private static void what(Map<String, Function<OwnCommitment, @Nullable Object>> fields) {
    fields.put("reference", OwnCommitment::reference);
    fields.put("id", one -> one.id().toString());
    fields.put("type", of(one -> name(one.type())));
    fields.put("area", of(one -> name(one.area())));
    fields.put("language", of(CommitmentContent::language));
    fields.put("title", of(one -> title(one, one.language())));
    fields.put("title_en", of(one -> title(one, "en")));
    fields.put("title_fr", of(one -> title(one, "fr")));
    fields.put("description", of(OwnFields::description));
  }

  private static void who(Map<String, Function<OwnCommitment, @Nullable Object>> fields) {
    fields.put("lead", one -> one.lead().name());
    fields.put("lead_id", one -> one.lead().id());
    fields.put("lead_category", one -> one.lead().category());
    fields.put("lead_country", one -> one.lead().country());
    fields.put("partners", OwnCommitment::partners);
  }

  private static void worth(Map<String, Function<OwnCommitment, @Nullable Object>> fields) {
    fields.put("amount", OwnCommitment::total);
    fields.put("lead_amount", of(one -> one.money().amount()));
    fields.put("currency", of(one -> one.money().currency()));
    fields.put("amount_note", of(one -> one.money().note()));
    fields.put("estimated", of(one -> one.money().estimated()));
    fields.put("in_kind", of(one -> one.money().inKind()));
  }

  private static void where(Map<String, Function<OwnCommitment, @Nullable Object>> fields) {
    fields.put("starts", of(one -> text(one.period().starts())));
    fields.put("ends", of(one -> text(one.period().ends())));
    fields.put("period_note", of(one -> one.period().note()));
    fields.put("countries", of(one -> one.reach().countries()));
    fields.put("region_note", of(one -> one.reach().regionNote()));
    fields.put("sdg_targets", of(CommitmentContent::targets));
    fields.put(
        "groups", of(one -> one.reach().groups().stream().map(Enum::name).sorted().toList()));
    fields.put("beneficiaries", of(one -> one.reach().beneficiaries()));
    fields.put("beneficiaries_note", of(one -> one.reach().beneficiariesNote()));
  }

  private static void life(Map<String, Function<OwnCommitment, @Nullable Object>> fields) {
    fields.put("published_at", one -> text(one.life().publishedAt()));
    fields.put("changed_at", one -> one.life().changedAt().toString());
    fields.put("withdrawn_at", one -> text(one.life().withdrawnAt()));
    fields.put("withdrawal_reason", one -> one.life().withdrawalReason());
    fields.put("source", one -> one.life().source());
  }

  private static Function<OwnCommitment, @Nullable Object> of(
      Function<CommitmentContent, @Nullable Object> value) {
    return one -> value.apply(one.content());
  }

  private static @Nullable String title(CommitmentContent content, String language) {
    var wording = content.wordings().get(language);
    return wording == null ? null : wording.title();
  }

  private static String description(CommitmentContent content) {
    var wording = content.wordings().get(content.language());
    return wording == null ? "" : wording.description();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }
}
