package org.partner2connect.apikeys;

import java.time.Clock;
import java.util.List;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.kernel.Ids;
import org.partner2connect.kernel.Line;
import org.partner2connect.membership.Seat;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The keys of the current person's organisation: made, listed and revoked. */
@Service
@Transactional
public class KeyRing {

  /** So many keys of one organisation work at a time. */
  public static final int MOST = 10;

  private static final String DECIDES = "@apiKeyRights.decides()";

  private final KeyRights rights;
  private final CurrentPerson current;
  private final KeyQueries queries;
  private final KeyChronicle chronicle;
  private final Clock clock;

  KeyRing(
      KeyRights rights,
      CurrentPerson current,
      KeyQueries queries,
      KeyChronicle chronicle,
      Clock clock) {
    this.rights = rights;
    this.current = current;
    this.queries = queries;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /** The keys that work, the newest first, then those that ended within the last year. */
  @PreAuthorize(DECIDES)
  @Transactional(readOnly = true)
  public List<ApiKey> ours() {
    return queries.of(
        rights.seat().orElseThrow(KeyRing::noSeat).organisation().id(), clock.instant());
  }

  /**
   * Makes a key and publishes {@link ApiKeyMade}. The answer is the only place where the key ever
   * stands.
   *
   * @throws org.partner2connect.kernel.Refusal when the name cannot be kept, the last day is over
   *     or more than a year away, or the organisation has {@link #MOST} keys that work
   */
  @PreAuthorize(DECIDES)
  public MadeKey make(NewKey wanted) {
    var seat = lockedSeat();
    var organisation = seat.organisation().id();
    var name = Line.of(wanted.name().strip(), NewKey.LONGEST_NAME);
    if (wanted.lastDay().isBefore(KeyDays.today(clock))
        || wanted.lastDay().isAfter(KeyDays.latest(clock))) {
      throw new KeyDaysOutOfBounds();
    }
    chronicle.alone(organisation);
    var at = clock.instant();
    if (queries.living(organisation, at) >= MOST) {
      throw new TooManyKeys(MOST);
    }
    var token = KeyToken.fresh(new KeyId(Ids.next()));
    chronicle.made(
        token,
        seat,
        new NewKey(name, wanted.purpose(), wanted.lastDay()),
        new KeyLog.Maker(seat.person(), current.issuer(), current.subject()),
        at);
    return new MadeKey(token.id(), token.text());
  }

  /**
   * Ends a key of the own organisation at once and publishes {@link ApiKeyRevoked}.
   *
   * @throws org.partner2connect.kernel.Refusal when it has ended already
   */
  @PreAuthorize(DECIDES)
  public void revoke(KeyId id) {
    chronicle.revoke(id, lockedSeat(), clock.instant());
  }

  private Seat lockedSeat() {
    return rights.lockedSeat().orElseThrow(KeyRing::noSeat);
  }

  /** The seat ended after the rule had looked. */
  private static AccessDeniedException noSeat() {
    return new AccessDeniedException("no longer decides for an organisation");
  }
}
