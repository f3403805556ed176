package org.partner2connect.identity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Remembers who was recognised lately, so that not every request asks the database. Whom an account
 * leads to changes only when people are merged, which ends the account's sign-ins; and nothing here
 * is a right.
 */
@Component
class KnownPeople {

  private static final int MOST = 20_000;

  private final People people;
  private final Map<Subject, Recognised> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Subject, Recognised> eldest) {
              return size() > MOST;
            }
          });

  KnownPeople(People people) {
    this.people = people;
  }

  /** The person of the token, registered or brought up to date if the token says anything new. */
  PersonId recognise(TokenClaims claims) {
    var subject = new Subject(claims.issuer(), claims.subject());
    var before = known.get(subject);
    if (before != null && before.says(claims)) {
      return before.id();
    }
    var id =
        people.recognise(
            claims.issuer(),
            claims.subject(),
            claims.displayName(),
            claims.email(),
            claims.locale());
    known.put(subject, new Recognised(id, claims.displayName(), claims.email(), claims.locale()));
    return id;
  }

  /** The person of the token, if registered. */
  Optional<PersonId> find(TokenClaims claims) {
    var before = known.get(new Subject(claims.issuer(), claims.subject()));
    return before != null
        ? Optional.of(before.id())
        : people.find(claims.issuer(), claims.subject());
  }

  /** An account may lead to somebody else from now on. */
  @EventListener
  void forget(SessionEnded ended) {
    var subject = ended.subject();
    if (subject != null && ended.sid() == null) {
      known.remove(new Subject(ended.issuer(), subject));
    }
  }

  private record Subject(String issuer, String subject) {}

  private record Recognised(
      PersonId id, String name, @Nullable String email, @Nullable String locale) {

    boolean says(TokenClaims claims) {
      return name.equals(claims.displayName())
          && Objects.equals(email, claims.email())
          && Objects.equals(locale, claims.locale());
    }
  }
}
