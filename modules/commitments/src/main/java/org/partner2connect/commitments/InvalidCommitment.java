package org.partner2connect.commitments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.partner2connect.kernel.Refusal;

/** Some of what was said about a commitment cannot be taken; nothing was stored. */
public final class InvalidCommitment extends Refusal {

  private final transient List<Problem> problems;

  InvalidCommitment(List<Problem> problems) {
    super("commitments.invalid", problems.size());
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, in the order of the form. */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * What is wrong with one field.
   *
   * @param field {@code title.fr}, {@code description.fr}, {@code language}, {@code type}, {@code
   *     area}, {@code pillar}, {@code amount}, {@code currency}, {@code amountNote}, {@code
   *     starts}, {@code ends}, {@code periodNote}, {@code countries}, {@code regions}, {@code
   *     regionNote}, {@code beneficiaries}, {@code beneficiariesNote}, {@code targets}, {@code
   *     deliveries} or {@code event}
   * @param messageKey the sentence in the message bundles
   * @param arguments what its placeholders stand for
   */
  public record Problem(String field, String messageKey, List<Object> arguments) {

    public Problem {
      arguments = List.copyOf(arguments);
    }
  }

  /** Collects what is wrong with a commitment's content; one problem a field. */
  static final class Problems {

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
}
