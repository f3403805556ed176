package org.partner2connect.commitments;

import java.util.Comparator;

/** The order of SDG targets: 1.1, 1.2, …, 1.a, …, 17.19. */
final class TargetCodes {

  static final Comparator<String> ORDER =
      Comparator.comparingInt(TargetCodes::goal)
          .thenComparing(code -> part(code).matches("[0-9]+") ? 0 : 1)
          .thenComparingInt(code -> part(code).length())
          .thenComparing(TargetCodes::part);

  private TargetCodes() {}

  private static int goal(String code) {
    var goal = code.substring(0, Math.max(0, code.indexOf('.')));
    return goal.matches("[0-9]{1,2}") ? Integer.parseInt(goal) : Integer.MAX_VALUE;
  }

  private static String part(String code) {
    return code.substring(code.indexOf('.') + 1);
  }
}
