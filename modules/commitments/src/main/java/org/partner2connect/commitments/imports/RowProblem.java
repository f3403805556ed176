package org.partner2connect.commitments.imports;

import java.util.List;

/**
 * Why a row cannot be taken.
 *
 * @param column the name of the column that says it; empty where it is about the row as a whole
 * @param messageKey the sentence in the message bundles
 * @param arguments what its placeholders stand for
 */
public record RowProblem(String column, String messageKey, List<Object> arguments) {

  public RowProblem {
    arguments = List.copyOf(arguments);
  }

  static RowProblem of(Column column, String why, Object... arguments) {
    return new RowProblem(column.title(), "commitments.imports.problem." + why, List.of(arguments));
  }

  static RowProblem ofRow(String why, Object... arguments) {
    return new RowProblem("", "commitments.imports.problem." + why, List.of(arguments));
  }
}
