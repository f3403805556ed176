package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partner2connect.commitments.CommitmentContent;
import org.partner2connect.commitments.InvalidCommitment.Problem;

/** The form of a commitment: its parts one below the other, and what they hold together. */
final class PledgeForm extends Div {

  /** The fields from top to bottom. */
  private static final List<String> ORDER =
      List.of(
          "type",
          "language",
          "title",
          "description",
          "area",
          "pillar",
          "deliveries",
          "amount",
          "currency",
          "amountNote",
          "starts",
          "ends",
          "periodNote",
          "countries",
          "regions",
          "regionNote",
          "beneficiaries",
          "beneficiariesNote",
          "targets",
          "event");

  private final transient FormFields fields = new FormFields(field -> told());
  private final transient List<FormPart> parts;
  private transient Runnable changed = () -> {};
  private transient CommitmentContent base = CommitmentContent.empty("en");

  /**
   * @param embargo whether the event can be chosen at which it is announced
   */
  PledgeForm(Choices choices, boolean embargo) {
    addClassName("pledge-form");
    var always =
        List.of(
            new WordingPart(fields),
            new PlacePart(fields, choices),
            new MoneyPart(fields, choices),
            new PeriodPart(fields),
            new ReachPart(fields, choices));
    parts =
        embargo
            ? Stream.concat(always.stream(), Stream.of(new EventPart(fields, choices))).toList()
            : always;
    parts.forEach(this::add);
  }

  /** Calls that whenever somebody has changed something. */
  void onChange(Runnable listener) {
    changed = listener;
  }

  private void told() {
    changed.run();
  }

  /** Shows what the commitment says. */
  void show(CommitmentContent content) {
    base = content;
    fields.tellNothing();
    parts.forEach(part -> part.show(content));
  }

  /** What the fields hold; what cannot be read is left out. */
  CommitmentContent content() {
    var content = base;
    for (var part : parts) {
      content = part.into(content);
    }
    return content;
  }

  /** Says at the fields what cannot be read in them; returns the names of those. */
  List<String> check() {
    return parts.stream().map(FormPart::check).flatMap(List::stream).toList();
  }

  /** Says at the fields what stands against the commitment. */
  void tell(List<Problem> problems) {
    problems.forEach(problem -> fields.tell(place(problem.field()), sentence(problem)));
  }

  /**
   * Says at the fields, and answers for a summary, what stands against it or cannot be read.
   *
   * @param rules finds what stands against a commitment
   */
  Map<String, String> problems(Function<CommitmentContent, List<Problem>> rules) {
    var all = new LinkedHashMap<String, String>();
    var found = rules.apply(content());
    tell(found);
    check();
    found.forEach(problem -> all.put(place(problem.field()), sentence(problem)));
    fields.wrong().forEach(field -> all.putIfAbsent(field, fields.problem(field)));
    return inOrder(all);
  }

  private static Map<String, String> inOrder(Map<String, String> problems) {
    var sorted = new LinkedHashMap<String, String>();
    problems.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> ORDER.indexOf(entry.getKey().split("\\.")[0])))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  /** The sentence about a problem, in the reader's language. */
  String sentence(Problem problem) {
    return getTranslation(problem.messageKey(), problem.arguments().toArray());
  }

  /** The field at which a problem is told; a missing title is one of the first language. */
  String place(String field) {
    var inFirst = field + "." + content().language();
    return !fields.has(field) && fields.has(inFirst) ? inFirst : field;
  }

  FormFields fields() {
    return fields;
  }
}
