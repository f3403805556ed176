package org.partner2connect.opportunities.introductions;

import java.util.Optional;
import java.util.UUID;
import org.partner2connect.kernel.Ids;
import org.springframework.data.relational.core.mapping.Column;

/** Names an introduction. */
public record IntroductionId(@Column("id") UUID value) {

  /** Reads the form in which it stands in addresses. */
  public static Optional<IntroductionId> parse(String text) {
    return Ids.parse(text).map(IntroductionId::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
