package org.partner2connect.interest.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.interest.ExpressionForm;

/**
 * What the page with the form shows.
 *
 * @param call null while there is none
 * @param form the answers so far
 * @param problems what is wrong with them, in the order of the form
 * @param errors the same by field
 * @param notice the key of a sentence about why the form is shown again, null when there is none
 * @param solution of a proof of work that was done already, else empty
 */
record JoinPage(
    @Nullable CallLine call,
    ExpressionForm form,
    Choices choices,
    List<Problem> problems,
    Map<String, String> errors,
    @Nullable String notice,
    FormToken token,
    Work work,
    String solution) {

  /** What is wrong with that field, null when nothing is. */
  public @Nullable String error(String field) {
    return errors.get(field);
  }

  /** Whether nobody has filled in anything yet. */
  public boolean fresh() {
    return problems.isEmpty() && notice == null;
  }

  /**
   * The call, in words.
   *
   * @param days until the last one
   */
  record CallLine(
      UUID id,
      String reference,
      String opens,
      String deadline,
      long days,
      boolean open,
      boolean late) {}

  /** What can be chosen from. */
  record Choices(
      List<Choice> categories, List<Choice> countries, List<Area> areas, List<Choice> languages) {}

  /**
   * One of several.
   *
   * @param id of its control
   */
  record Choice(String id, String value, String label, boolean chosen) {}

  /**
   * A focus area.
   *
   * @param style the style class of its shape and colour
   */
  record Area(
      String id,
      String value,
      String code,
      String label,
      String style,
      boolean chosen,
      String motivation,
      @Nullable String error) {}

  /** What is wrong with one answer, in words. */
  record Problem(String field, String text) {}
}
