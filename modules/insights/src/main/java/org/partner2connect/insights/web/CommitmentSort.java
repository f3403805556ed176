package org.partner2connect.insights.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.partner2connect.insights.figures.Counted;

/** In which order the list stands. */
enum CommitmentSort {
  /** By reference, as they came into the register. */
  REFERENCE(Comparator.comparing(one -> 0)),
  /** The latest publication first. */
  NEWEST(
      Comparator.comparing((Counted one) -> one.commitment().publication().publishedAt())
          .reversed()),
  /** The largest amount in US dollars first, those without one last. */
  AMOUNT(Comparator.comparing(CommitmentSort::worth).reversed()),
  /** By the name of who made it. */
  LEAD(
      Comparator.comparing(
          (Counted one) -> one.commitment().lead().name(), String.CASE_INSENSITIVE_ORDER));

  private final Comparator<Counted> order;

  CommitmentSort(Comparator<Counted> order) {
    this.order = order;
  }

  /** Stable: what is equal stays in the order of references. */
  Comparator<Counted> order() {
    return order;
  }

  private static BigDecimal worth(Counted one) {
    var usd = one.usd();
    return usd == null ? BigDecimal.ONE.negate() : usd;
  }

  String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<CommitmentSort> of(String parameter) {
    return Arrays.stream(values()).filter(one -> one.parameter().equals(parameter)).findFirst();
  }
}
