package org.partner2connect.interest;

import java.time.Instant;
import java.util.List;
import org.partner2connect.membership.Category;
import org.partner2connect.taxonomy.FocusArea;

/**
 * A line of the queue.
 *
 * @param country an ISO 3166 alpha-3 code
 * @param areas in their order
 * @param answered whether the applicant has answered a question or added something
 * @param possibleDuplicate whether it looks like another expression or a member organisation
 * @param version to hand back with a decision
 */
public record QueueRow(
    ExpressionId id,
    int number,
    String organisation,
    Category category,
    String country,
    String language,
    List<FocusArea> areas,
    ExpressionState state,
    boolean late,
    boolean answered,
    boolean possibleDuplicate,
    Instant receivedAt,
    long version) {

  public QueueRow {
    areas = List.copyOf(areas);
  }

  /** The number as people say it. */
  public String reference() {
    return Receipt.referenceOf(number);
  }
}
