package org.partner2connect.commitments.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.partner2connect.commitments.CommitmentContent;
import org.partner2connect.commitments.CommitmentContent.Money;
import org.partner2connect.commitments.CommitmentContent.Period;
import org.partner2connect.commitments.CommitmentContent.Reach;
import org.partner2connect.commitments.CommitmentContent.Wording;

/** What holds for every draft. */
final class Drafts {

  static final int LONGEST_TITLE = 200;
  static final int LONGEST_NOTE = 300;

  /** How a field is left as it was. */
  private static final Map<String, BinaryOperator<CommitmentContent>> AS_BEFORE = asBefore();

  private Drafts() {}

  /** The same, written first in that language. */
  static CommitmentContent in(CommitmentContent content, String language) {
    return new CommitmentContent(
        language,
        content.wordings(),
        content.type(),
        content.area(),
        content.pillar(),
        content.money(),
        content.period(),
        content.reach(),
        content.targets(),
        content.deliveries(),
        content.event());
  }

  /** The same, but those fields as they were kept before: one bad answer keeps no other back. */
  static CommitmentContent without(
      Collection<String> fields, CommitmentContent content, CommitmentContent kept) {
    var next = content;
    for (var field : fields) {
      var words = wording(field, next, kept);
      next = AS_BEFORE.getOrDefault(field, (now, before) -> words).apply(next, kept);
    }
    return next;
  }

  private static CommitmentContent wording(
      String field, CommitmentContent content, CommitmentContent kept) {
    var parts = field.split("\\.", 2);
    if (parts.length < 2) {
      return content;
    }
    var now = content.wordings().getOrDefault(parts[1], new Wording("", ""));
    var before = kept.wordings().getOrDefault(parts[1], new Wording("", ""));
    return parts[0].equals("title")
        ? content.withWording(parts[1], before.title(), now.description())
        : content.withWording(parts[1], now.title(), before.description());
  }

  private static Map<String, BinaryOperator<CommitmentContent>> asBefore() {
    var fields = new HashMap<String, BinaryOperator<CommitmentContent>>();
    fields.put("language", (now, before) -> in(now, before.language()));
    fields.put("type", (now, before) -> now.withType(before.type()));
    fields.put("area", (now, before) -> now.withArea(before.area(), before.pillar()));
    fields.put("pillar", (now, before) -> now.withArea(now.area(), null));
    fields.put("deliveries", (now, before) -> now.withDeliveries(still(before, now)));
    fields.put("targets", (now, before) -> now.withTargets(before.targets()));
    fields.put("event", (now, before) -> now.withEvent(null));
    List.of("amount", "currency", "amountNote")
        .forEach(field -> fields.put(field, (now, before) -> money(field, now, before)));
    List.of("starts", "ends", "periodNote")
        .forEach(field -> fields.put(field, (now, before) -> period(field, now, before)));
    List.of("countries", "regions", "regionNote", "beneficiaries", "beneficiariesNote")
        .forEach(field -> fields.put(field, (now, before) -> reach(field, now, before)));
    return Map.copyOf(fields);
  }

  /** Actions that were kept before and are still chosen; they may have left their plan since. */
  private static List<CommitmentContent.Delivery> still(
      CommitmentContent before, CommitmentContent now) {
    return before.deliveries().stream()
        .filter(now.deliveries()::contains)
        .collect(Collectors.toList());
  }

  private static CommitmentContent money(
      String field, CommitmentContent content, CommitmentContent before) {
    var now = content.money();
    var was = before.money();
    return content.withMoney(
        new Money(
            field.equals("amount") ? was.amount() : now.amount(),
            field.equals("currency") ? was.currency() : now.currency(),
            field.equals("amountNote") ? was.note() : now.note(),
            now.estimated(),
            now.inKind()));
  }

  /** A period that would run backwards goes as a whole. */
  private static CommitmentContent period(
      String field, CommitmentContent content, CommitmentContent before) {
    var now = content.period();
    var was = before.period();
    return content.withPeriod(
        field.equals("periodNote")
            ? new Period(now.starts(), now.ends(), was.note())
            : new Period(was.starts(), was.ends(), now.note()));
  }

  private static CommitmentContent reach(
      String field, CommitmentContent content, CommitmentContent before) {
    var now = content.reach();
    var was = before.reach();
    return content.withReach(
        new Reach(
            field.equals("countries") ? was.countries() : now.countries(),
            field.equals("regions") ? was.regions() : now.regions(),
            field.equals("regionNote") ? was.regionNote() : now.regionNote(),
            field.equals("beneficiaries") ? was.beneficiaries() : now.beneficiaries(),
            field.equals("beneficiariesNote") ? was.beneficiariesNote() : now.beneficiariesNote(),
            now.groups()));
  }
}
