package org.partner2connect.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which records somebody wants to see; null means all.
 *
 * @param subjectType what the deeds were done to, such as {@code EXPRESSION_OF_INTEREST}
 * @param person who did them
 * @param day when, as a day in UTC
 */
public record AuditFilter(
    @Nullable String subjectType, @Nullable UUID person, @Nullable LocalDate day) {

  /** Everything. */
  public static final AuditFilter ALL = new AuditFilter(null, null, null);
}
