package org.partner2connect.apikeys;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.Deed;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.Seat;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Begins and ends keys and tells of it. Decides nothing. */
@Component
class KeyChronicle {

  private final KeyLog log;
  private final ApplicationEventPublisher events;

  KeyChronicle(KeyLog log, ApplicationEventPublisher events) {
    this.log = log;
    this.events = events;
  }

  /** Keeps others who make keys for that organisation away until the transaction ends. */
  void alone(OrganisationId organisation) {
    log.alone(organisation);
  }

  void made(KeyToken token, Seat seat, NewKey key, KeyLog.Maker maker, Instant at) {
    log.add(token, seat.organisation().id(), key, maker, at);
    events.publishEvent(
        new ApiKeyMade(
            token.id(),
            seat.organisation().id(),
            key.purpose(),
            deed("made", seat.person(), seat.role().name(), token.id(), key.name(), at),
            at));
  }

  void revoke(KeyId id, Seat seat, Instant at) {
    var ended = log.revoke(id, seat.organisation().id(), at).orElseThrow(KeyHasEnded::new);
    events.publishEvent(
        new ApiKeyRevoked(
            id,
            ended.organisation(),
            deed("revoked", seat.person(), seat.role().name(), id, ended.name(), at),
            at));
  }

  /** Tells of keys that have ended without anybody's revoking them. */
  void ended(List<KeyLog.Line> keys, KeyEnding why, Instant at) {
    for (var key : keys) {
      var deed = deed("ended." + why, null, "SYSTEM", key.id(), key.name(), at);
      events.publishEvent(new ApiKeyEnded(key.id(), key.organisation(), why, deed, at));
    }
  }

  private static Deed deed(
      String what, @Nullable PersonId person, String role, KeyId key, String name, Instant at) {
    return new Deed(
        "apikeys.audit." + what,
        person == null ? null : person.value(),
        role,
        "API_KEY",
        key.value(),
        name,
        null,
        at);
  }
}
