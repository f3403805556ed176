package org.partner2connect.progress.reports;

import java.util.List;
import org.partner2connect.kernel.Refusal;

/** Some answers of the form cannot be taken; says all of it at once. */
public final class InvalidReport extends Refusal {

  private final transient List<Problem> problems;

  InvalidReport(List<Problem> problems) {
    super("progress.form.invalid", problems.size());
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, in the order of the form. */
  public List<Problem> problems() {
    return problems;
  }

  /** What is wrong with one answer. */
  public record Problem(String field, String messageKey, List<Object> arguments) {

    public Problem {
      arguments = List.copyOf(arguments);
    }

    static Problem of(String field, String key, Object... arguments) {
      return new Problem(field, "progress.form." + key, List.of(arguments));
    }
  }
}
