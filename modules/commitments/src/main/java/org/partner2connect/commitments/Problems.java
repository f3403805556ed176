package org.partner2connect.commitments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.partner2connect.commitments.InvalidCommitment.Problem;

/** Collects what is wrong with a commitment's content; one problem a field. */
final class Problems {

  private static final List<String> ORDER =
      List.of(
          "language",
          "title",
          "description",
          "type",
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

  private final List<Problem> found = new ArrayList<>();

  void add(String field, String message, Object... arguments) {
    addKey(field, "commitments.invalid." + message, List.of(arguments));
  }

  void addKey(String field, String messageKey, List<Object> arguments) {
    if (found.stream().noneMatch(problem -> problem.field().equals(field))) {
      found.add(new Problem(field, messageKey, arguments));
    }
  }

  /** Each of them is known, and none stands there twice. */
  void checkCodes(String field, List<String> codes, Predicate<String> known) {
    var seen = new HashSet<String>();
    for (var code : codes) {
      if (!known.test(code)) {
        add(field, field + ".unknown", shortened(code));
      } else if (!seen.add(code)) {
        add(field, field + ".twice", code);
      }
    }
  }

  List<Problem> inOrder() {
    return found.stream()
        .sorted(
            Comparator.comparingInt(
                (Problem problem) -> ORDER.indexOf(problem.field().replaceFirst("\\..*", ""))))
        .toList();
  }

  private static String shortened(String code) {
    return code.length() > 20 ? code.substring(0, 20) : code;
  }
}
