package org.partner2connect.apikeys;

import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.partner2connect.identity.People;
import org.partner2connect.identity.PersonReference;
import org.partner2connect.kernel.CallerDecides;
import org.springframework.stereotype.Service;

/**
 * Lets programs in that come with a living key. Looks at key, seat and organisation as they are
 * now, on whichever node, so that what has ended opens nothing from that moment on.
 */
@Service
public class KeyGate {

  private static final byte[] NO_HASH = new byte[32];

  private final KeyQueries keys;
  private final KeyLog log;
  private final KeyPace pace;
  private final People people;
  private final Clock clock;

  KeyGate(KeyQueries keys, KeyLog log, KeyPace pace, People people, Clock clock) {
    this.keys = keys;
    this.log = log;
    this.pace = pace;
    this.people = people;
    this.clock = clock;
  }

  /** Whether a bearer token claims to be a key, so that nobody else need look at it. */
  @CallerDecides("the API's door")
  public boolean speaksFor(String token) {
    return token.startsWith(KeyToken.PREFIX);
  }

  /**
   * The program behind the key; empty when it is wrong, revoked, over, or its maker may no longer
   * act for the organisation: nobody is told which.
   *
   * @throws TooManyCalls when the key itself is good, but used too often
   */
  @CallerDecides("the API's door, which lets the program go no further than the key's purpose")
  public Optional<KeyAuthentication> admit(String token) {
    return KeyToken.read(token).flatMap(this::admit);
  }

  private Optional<KeyAuthentication> admit(KeyToken token) {
    var known = keys.find(token.id());
    // Compared also where there is nothing to compare with, so that time tells nothing.
    boolean right =
        MessageDigest.isEqual(known.map(KeyQueries.KnownKey::hash).orElse(NO_HASH), token.hash());
    if (known.isEmpty() || !right || !known.get().worksAt(clock.instant())) {
      return Optional.empty();
    }
    var key = known.get();
    pace.count(token.id());
    var today = KeyDays.today(clock);
    if (!today.equals(key.lastUsed())) {
      log.used(token.id(), today);
    }
    var name =
        Optional.ofNullable(people.findReferences(Set.of(key.madeBy())).get(key.madeBy()))
            .map(PersonReference::name)
            .orElse(key.subject());
    return Optional.of(
        KeyAuthentication.of(token.id(), key.purpose(), key.issuer(), key.subject(), name));
  }
}
