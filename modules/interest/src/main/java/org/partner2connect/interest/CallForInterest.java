package org.partner2connect.interest;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.Ids;
import org.partner2connect.kernel.Line;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A letter that calls for expressions of interest until a deadline. */
@AggregateRoot
@Table(schema = "interest", name = "call")
record CallForInterest(
    @Id @Identity UUID id,
    String reference,
    LocalDateTime opensAt,
    LocalDateTime deadline,
    @Version @Nullable Long version) {

  private static final int LONGEST_REFERENCE = 100;

  CallForInterest {
    if (!deadline.isAfter(opensAt)) {
      throw new DeadlineBeforeOpening();
    }
  }

  static CallForInterest issue(String reference, LocalDateTime opensAt, LocalDateTime deadline) {
    return new CallForInterest(
        Ids.next(), Line.of(reference, LONGEST_REFERENCE), opensAt, deadline, null);
  }

  CallForInterest changed(String reference, LocalDateTime opensAt, LocalDateTime deadline) {
    return new CallForInterest(
        id, Line.of(reference, LONGEST_REFERENCE), opensAt, deadline, version);
  }

  Call published() {
    return new Call(id, reference, opensAt, deadline, version == null ? 0 : version);
  }
}
