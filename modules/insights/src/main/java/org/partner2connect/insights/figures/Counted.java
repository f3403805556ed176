package org.partner2connect.insights.figures;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A commitment with all by which it is counted on the day of the figures.
 *
 * @param usd its amount in US dollars, or null where it has none or its currency has no rate
 * @param values its values in each dimension
 * @param text what a search looks into, in lower case
 */
public record Counted(
    PublishedCommitment commitment,
    @Nullable BigDecimal usd,
    Map<Dimension, Set<String>> values,
    String text) {

  /** Its values in that dimension; may be none. */
  public Set<String> in(Dimension dimension) {
    return values.getOrDefault(dimension, Set.of());
  }
}
