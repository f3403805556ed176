package org.partner2connect.commitments;

import java.util.List;
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
}
