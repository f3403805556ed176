package org.partner2connect.identity;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A person whom an issuer knows under a subject. */
@AggregateRoot
@Table(schema = "identity", name = "person")
record Person(
    @Id @Identity @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL) PersonId id,
    String issuer,
    String subject,
    String displayName,
    @Nullable String email,
    @Nullable String locale,
    Instant firstSeenAt,
    Instant lastSeenAt,
    @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "merged_into_")
        @Nullable PersonId mergedInto) {

  /** Whoever the account leads to. */
  PersonId acting() {
    return mergedInto == null ? id : mergedInto;
  }

  /** Where to write to, if there is an address and the person is nobody else. */
  Optional<Addressee> addressee() {
    return email == null || email.isBlank() || mergedInto != null
        ? Optional.empty()
        : Optional.of(new Addressee(id, displayName, email, language()));
  }

  private Locale language() {
    return locale == null ? Locale.ENGLISH : Locale.forLanguageTag(locale);
  }
}
