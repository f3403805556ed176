package org.partner2connect.apikeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.apikeys.KeyFixtures.Member;
import org.partner2connect.identity.AccountClosed;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.identity.PeopleMerging;
import org.partner2connect.identity.spi.LivePeople.LivePerson;
import org.partner2connect.kernel.Ids;
import org.partner2connect.membership.Admission;
import org.partner2connect.membership.Delegations;
import org.partner2connect.membership.SeatRole;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import p2c.runtime.TestSignIn;

/** Which keys open the door, and whom they let in. */
@KeysContext
class KeyGateModuleTests {

  @Autowired KeyGate gate;
  @Autowired KeyRing ring;
  @Autowired KeyAccounts accounts;
  @Autowired KeyFixtures fixtures;
  @Autowired KeyEvents events;
  @Autowired CurrentPerson current;
  @Autowired Admission admission;
  @Autowired Delegations delegations;
  @Autowired PeopleMerging merging;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  Member focal;
  MadeKey key;

  @BeforeEach
  void makesAKey() {
    focal = fixtures.focalPoint("Fiona Focal");
    key = fixtures.key(focal, "Project database", KeyPurpose.READ_COMMITMENTS);
  }

  @AfterEach
  void signsOut() {
    TestSignIn.signOut();
  }

  @Test
  void letsItsProgramActAsWhoeverMadeItWithoutAnyRole() {
    var program = gate.admit(key.secret()).orElseThrow();
    assertThat(program.getAuthorities())
        .extracting(Object::toString)
        .containsExactly("KEY_READ_COMMITMENTS");
    SecurityContextHolder.getContext().setAuthentication(program);
    assertThat(current.require()).isEqualTo(focal.id());
    assertThat(current.displayName()).isEqualTo("Fiona Focal");
    assertThat(current.isSecretariat()).isFalse();
    assertThat(current.isAdministrator()).isFalse();
    assertThat(program.toString()).doesNotContain(secret());
    assertThat(program.getCredentials()).isEmpty();
  }

  @Test
  void keepsOnlyAHashOfIt() {
    assertThat(fixtures.row(key.id())).doesNotContain(secret());
    assertThat(events.everything()).contains("Project database").doesNotContain(secret());
  }

  @Test
  void refusesAWrongSecretForAKnownIdAndARightOneForAnother() {
    var other = fixtures.key(focal, "Other", KeyPurpose.READ_COMMITMENTS);
    assertThat(gate.admit(key.secret().substring(0, 37) + "A".repeat(43))).isEmpty();
    assertThat(gate.admit(key.secret().substring(0, 37) + other.secret().substring(37))).isEmpty();
    assertThat(gate.admit(KeyToken.fresh(new KeyId(Ids.next())).text())).isEmpty();
    assertThat(gate.admit("p2c_" + "0".repeat(32) + "_" + "A".repeat(43))).isEmpty();
  }

  @Test
  void refusesNonsense() {
    assertThat(gate.admit("p2c_")).isEmpty();
    assertThat(gate.admit("p2c_\0")).isEmpty();
    assertThat(gate.admit("p2c_' or 1=1 --")).isEmpty();
    assertThat(gate.admit("p2c_" + "a".repeat(100_000))).isEmpty();
  }

  @Test
  void refusesARevokedKeyAtOnce() {
    fixtures.signIn(focal);
    ring.revoke(key.id());
    assertThat(gate.admit(key.secret())).isEmpty();
    assertThat(events.deedsOf(key.id())).containsExactly("made", "revoked");
  }

  @Test
  void refusesAKeyWhoseLastDayIsOver() {
    fixtures.age(key.id(), 365);
    assertThat(gate.admit(key.secret())).isPresent();
    fixtures.age(key.id(), 2);
    assertThat(gate.admit(key.secret())).isEmpty();
  }

  @Test
  void endsWithTheSeatOfWhoeverMadeIt() {
    var alternate =
        fixtures.seated(focal.organisation(), SeatRole.ALTERNATE, "Alma Alternate", "fr");
    var hers = fixtures.key(alternate, "Hers", KeyPurpose.IMPORT_COMMITMENTS);
    fixtures.asSystem(() -> delegations.remove(focal.organisation(), alternate.id()));
    assertThat(gate.admit(hers.secret())).isEmpty();
    assertThat(gate.admit(key.secret())).isPresent();
    assertThat(events.deedsOf(hers.id())).containsExactly("made", "ended.SEAT");
    fixtures.asSystem(
        () -> delegations.seat(focal.organisation(), alternate.id(), SeatRole.ALTERNATE));
    assertThat(gate.admit(hers.secret())).isEmpty();
  }

  @Test
  void staysWithWhoeverHandsTheRoleOverAndKeepsTheSeat() {
    var delegate = fixtures.seated(focal.organisation(), SeatRole.DELEGATE, "Dan", "en");
    fixtures.asSystem(() -> delegations.handOver(focal.organisation(), delegate.id()));
    assertThat(gate.admit(key.secret())).isPresent();
  }

  @Test
  void endsForGoodWhenTheOrganisationIsSuspended() {
    fixtures.asSystem(() -> admission.suspend(focal.organisation(), "r"));
    assertThat(gate.admit(key.secret())).isEmpty();
    fixtures.asSystem(() -> admission.reinstate(focal.organisation(), "r"));
    assertThat(gate.admit(key.secret())).isEmpty();
    assertThat(events.deedsOf(key.id())).containsExactly("made", "ended.ORGANISATION");
  }

  @Test
  void endsWhenTheOrganisationLeavesOrIsMerged() {
    fixtures.asSystem(() -> admission.leave(focal.organisation(), "r"));
    assertThat(gate.admit(key.secret())).isEmpty();
    var duplicate = fixtures.focalPoint("Dora Duplicate");
    var survivor = fixtures.focalPoint("Sam Survivor");
    var theirs = fixtures.key(duplicate, "Theirs", KeyPurpose.READ_COMMITMENTS);
    fixtures.asSystem(
        () -> admission.merge(duplicate.organisation(), survivor.organisation(), "r"));
    assertThat(gate.admit(theirs.secret())).isEmpty();
    assertThat(events.deedsOf(theirs.id())).containsExactly("made", "ended.ORGANISATION");
  }

  @Test
  void endsWhenItsMakerTurnsOutToBeSomebodyElse() {
    var other = fixtures.seated(focal.organisation(), SeatRole.DELEGATE, "Fiona again", "en");
    var clerk = fixtures.focalPoint("Clerk");
    fixtures.signIn(clerk, "SECRETARIAT");
    merging.merge(focal.id(), other.id(), "r");
    assertThat(gate.admit(key.secret())).isEmpty();
  }

  @Test
  void endsWithTheAccountOfWhoeverMadeIt() {
    transaction.executeWithoutResult(
        status ->
            publisher.publishEvent(
                new AccountClosed(KeysContext.ISSUER, focal.subject(), Instant.now())));
    assertThat(gate.admit(key.secret())).isEmpty();
    assertThat(events.deedsOf(key.id())).containsExactly("made", "ended.ACCOUNT");
  }

  @Test
  void looksAtTheSeatItselfWhateverWasHeard() {
    var ghost = fixtures.focalPoint("Ghost");
    var theirs = fixtures.key(ghost, "Ghostly", KeyPurpose.READ_COMMITMENTS);
    fixtures.suspendUnheard(ghost.organisation());
    assertThat(gate.admit(theirs.secret())).isEmpty();
  }

  @Test
  void asksKeycloakAboutThoseWhoseKeysAreInUse() {
    var account = new LivePerson(KeysContext.ISSUER, focal.subject(), Set.of());
    assertThat(accounts.livePeople()).doesNotContain(account);
    gate.admit(key.secret());
    assertThat(accounts.livePeople()).contains(account);
  }

  @Test
  void notesTheDayOfItsUse() {
    fixtures.signIn(focal);
    assertThat(ring.ours().getFirst().lastUsed()).isNull();
    gate.admit(key.secret());
    assertThat(ring.ours().getFirst().lastUsed()).isEqualTo(KeyDays.today(clock));
  }

  @Test
  void takesSixtyCallsAMinuteOfEachKey() {
    for (int i = 0; i < KeyPace.CALLS_PER_MINUTE; i++) {
      assertThat(gate.admit(key.secret())).isPresent();
    }
    assertThatExceptionOfType(TooManyCalls.class)
        .isThrownBy(() -> gate.admit(key.secret()))
        .satisfies(hasty -> assertThat(hasty.seconds()).isBetween(1, 60));
    var other = fixtures.key(focal, "Other", KeyPurpose.READ_COMMITMENTS);
    assertThat(gate.admit(other.secret())).isPresent();
  }

  @Test
  void countsNoCallsWithAWrongSecret() {
    for (int i = 0; i <= KeyPace.CALLS_PER_MINUTE; i++) {
      assertThat(gate.admit(key.secret().substring(0, 37) + "A".repeat(43))).isEmpty();
    }
    assertThat(gate.admit(key.secret())).isPresent();
  }

  private String secret() {
    return key.secret().substring(37);
  }
}
