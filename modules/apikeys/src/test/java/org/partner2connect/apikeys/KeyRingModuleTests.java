package org.partner2connect.apikeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.apikeys.KeyFixtures.Member;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.membership.SeatRole;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import p2c.runtime.TestSignIn;

/** Who makes and revokes keys, and how many. */
@KeysContext
class KeyRingModuleTests {

  @Autowired KeyRing ring;
  @Autowired KeyGate gate;
  @Autowired KeyCare care;
  @Autowired KeyFixtures fixtures;
  @Autowired KeyEvents events;
  @Autowired Clock clock;

  Member focal;

  @BeforeEach
  void seatsAFocalPoint() {
    focal = fixtures.focalPoint("Fiona Focal");
  }

  @AfterEach
  void signsOut() {
    TestSignIn.signOut();
  }

  @Test
  void listsTheOwnKeysOnly() {
    var key = fixtures.key(focal, "Ours", KeyPurpose.READ_COMMITMENTS);
    fixtures.key(fixtures.focalPoint("Other"), "Theirs", KeyPurpose.READ_COMMITMENTS);
    fixtures.signIn(focal);
    assertThat(ring.ours())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.id()).isEqualTo(key.id());
              assertThat(one.name()).isEqualTo("Ours");
              assertThat(one.madeBy()).isEqualTo(focal.id());
              assertThat(one.lastDay()).isEqualTo(KeyDays.latest(clock));
              assertThat(one.ending()).isNull();
            });
  }

  @Test
  void isOpenToTheAlternateAndClosedToAllOthers() {
    var key = fixtures.key(focal, "Ours", KeyPurpose.READ_COMMITMENTS);
    fixtures.signIn(fixtures.seated(focal.organisation(), SeatRole.DELEGATE, "Dan", "en"));
    isClosed(key.id());
    fixtures.signIn(
        fixtures.seated(focal.organisation(), SeatRole.DELEGATE, "Sue", "en"),
        "SECRETARIAT",
        "ADMINISTRATOR");
    isClosed(key.id());
    SecurityContextHolder.getContext().setAuthentication(gate.admit(key.secret()).orElseThrow());
    isClosed(key.id());
    fixtures.signIn(fixtures.seated(focal.organisation(), SeatRole.ALTERNATE, "Alma", "fr"));
    ring.revoke(key.id());
    assertThat(ring.ours().getFirst().ending()).isEqualTo(KeyEnding.REVOKED);
  }

  private void isClosed(KeyId key) {
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(ring::ours);
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> ring.revoke(key));
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> ring.make(wanted("Mine", KeyDays.latest(clock))));
  }

  @Test
  void revokesNoKeyOfAnotherOrganisationAndNoneTwice() {
    var theirs = fixtures.key(fixtures.focalPoint("Other"), "Theirs", KeyPurpose.READ_COMMITMENTS);
    var ours = fixtures.key(focal, "Ours", KeyPurpose.READ_COMMITMENTS);
    fixtures.signIn(focal);
    refuses("apikeys.refusal.ended", () -> ring.revoke(theirs.id()));
    assertThat(gate.admit(theirs.secret())).isPresent();
    ring.revoke(ours.id());
    refuses("apikeys.refusal.ended", () -> ring.revoke(ours.id()));
    assertThat(events.deedsOf(ours.id())).containsExactly("made", "revoked");
  }

  @Test
  void givesAKeyAYearAtMost() {
    fixtures.signIn(focal);
    refuses(
        "apikeys.refusal.days", () -> ring.make(wanted("Long", KeyDays.latest(clock).plusDays(1))));
    refuses(
        "apikeys.refusal.days", () -> ring.make(wanted("Over", KeyDays.today(clock).minusDays(1))));
    refuses("apikeys.refusal.days", () -> ring.make(wanted("Ever", LocalDate.MAX)));
    assertThat(gate.admit(ring.make(wanted("Today", KeyDays.today(clock))).secret())).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \t", "a\0b", "\uD800", LONG})
  void takesNoNameThatCannotBeKept(String name) {
    fixtures.signIn(focal);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> ring.make(wanted(name, KeyDays.latest(clock))));
    assertThat(ring.ours()).isEmpty();
  }

  private static final String LONG =
      "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn";

  @Test
  void makesTenKeysAtMostHoweverManyAskAtOnce() throws Exception {
    try (var threads = Executors.newFixedThreadPool(4)) {
      var makers =
          IntStream.range(0, 14)
              .<Callable<Boolean>>mapToObj(
                  number ->
                      () -> {
                        try {
                          fixtures.key(focal, "Key " + number, KeyPurpose.READ_COMMITMENTS);
                          return true;
                        } catch (Refusal tooMany) {
                          return false;
                        }
                      })
              .toList();
      int made = 0;
      for (var answer : threads.invokeAll(makers)) {
        made += answer.get() ? 1 : 0;
      }
      assertThat(made).isEqualTo(KeyRing.MOST);
    }
    fixtures.signIn(focal);
    refuses("apikeys.refusal.too-many", () -> ring.make(wanted("One more", KeyDays.latest(clock))));
    ring.revoke(ring.ours().getFirst().id());
    ring.make(wanted("One more", KeyDays.latest(clock)));
  }

  @Test
  void remindsItsMakerOnceTwoWeeksBeforeItsEnd() {
    var alternate = fixtures.seated(focal.organisation(), SeatRole.ALTERNATE, "Alma", "fr");
    var key = fixtures.key(alternate, "Base de projets", KeyPurpose.READ_COMMITMENTS);
    fixtures.age(key.id(), 350);
    care.makeRound();
    assertThat(fixtures.mailsTo(alternate.email())).isEmpty();
    fixtures.age(key.id(), 2);
    care.makeRound();
    care.makeRound();
    assertThat(fixtures.mailsTo(alternate.email()))
        .singleElement()
        .asString()
        .startsWith("La clé d’API «")
        .contains("Base de projets");
    assertThat(fixtures.mailsTo(focal.email())).isEmpty();
  }

  @Test
  void remindsOfNoShortKeyAndOfNoneThatHasEnded() {
    fixtures.signIn(focal);
    ring.make(wanted("Short", KeyDays.today(clock).plusDays(10)));
    var revoked = ring.make(wanted("Revoked", KeyDays.latest(clock)));
    ring.revoke(revoked.id());
    fixtures.age(revoked.id(), 355);
    care.makeRound();
    assertThat(fixtures.mailsTo(focal.email())).isEmpty();
  }

  @Test
  void putsTheEndOnRecordOnceAndForgetsItAfterAYear() {
    var key = fixtures.key(focal, "Old", KeyPurpose.READ_COMMITMENTS);
    fixtures.age(key.id(), 368);
    fixtures.signIn(focal);
    assertThat(ring.ours().getFirst().ending()).isEqualTo(KeyEnding.TIME);
    care.makeRound();
    care.makeRound();
    assertThat(events.deedsOf(key.id())).containsExactly("made", "ended.TIME");
    assertThat(ring.ours().getFirst().ending()).isEqualTo(KeyEnding.TIME);
    fixtures.endedLongAgo(key.id());
    care.makeRound();
    assertThat(ring.ours()).isEmpty();
  }

  private static NewKey wanted(String name, LocalDate lastDay) {
    return new NewKey(name, KeyPurpose.READ_COMMITMENTS, lastDay);
  }

  private static void refuses(String key, Runnable deed) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(deed::run)
        .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
  }
}
