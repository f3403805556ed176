package org.partner2connect.interest;

import java.util.List;
import org.partner2connect.kernel.Refusal;

/** Some answers of the form cannot be taken; nothing was stored. */
public final class InvalidForm extends Refusal {

  private final transient List<Problem> problems;

  InvalidForm(List<Problem> problems) {
    super("interest.form.invalid", problems.size());
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, in the order of the form. */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * What is wrong with one answer.
   *
   * @param field the answer: {@code organisation}, {@code category}, {@code country}, {@code
   *     website}, {@code contact}, {@code email}, {@code language}, {@code areas}, {@code
   *     motivation-ACCESS} and so on, {@code contribution} or {@code heard}
   * @param messageKey the sentence in the message bundles
   * @param arguments what its placeholders stand for
   */
  public record Problem(String field, String messageKey, List<Object> arguments) {

    public Problem {
      arguments = List.copyOf(arguments);
    }

    static Problem of(String field, String messageKey, Object... arguments) {
      return new Problem(field, messageKey, List.of(arguments));
    }
  }
}
