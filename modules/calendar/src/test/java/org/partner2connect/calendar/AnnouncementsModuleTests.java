package org.partner2connect.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.taxonomy.Label;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.security.access.AccessDeniedException;
import p2c.runtime.TestSignIn;

@CalendarContext
class AnnouncementsModuleTests {

  private static final Label REASON = Label.of("No quorum", "Quorum non atteint");

  @Autowired Announcements announcements;
  @Autowired CalendarQueries calendar;
  @Autowired CalendarFixtures fixtures;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void clears() {
    TestSignIn.signOut();
    fixtures.clear();
  }

  @Test
  void keepsItsIdAndRemembersWhatItSaidWhenItMoves(AssertablePublishedEvents events) {
    var person = fixtures.signIn("SECRETARIAT");
    var id = announcements.announce(CalendarFixtures.inAddisAbaba());
    announcements.change(id, 0, CalendarFixtures.inKigali());
    announcements.cancel(id, 1, REASON);
    announcements.restore(id, 2);

    var event = fixtures.find(id);
    assertThat(event.details()).isEqualTo(CalendarFixtures.inKigali());
    assertThat(event.standing().sequence()).isEqualTo(3);
    assertThat(event.standing().moved()).isTrue();
    assertThat(event.standing().reason()).isNull();
    var history = calendar.history(id);
    assertThat(history)
        .extracting(EventChange::kind)
        .containsExactly(
            ChangeKind.ANNOUNCED, ChangeKind.MOVED, ChangeKind.CANCELLED, ChangeKind.RESTORED);
    assertThat(history.get(1).before()).isEqualTo(CalendarFixtures.inAddisAbaba());
    assertThat(history.get(1).after()).isEqualTo(CalendarFixtures.inKigali());
    assertThat(history.get(2).reason()).isEqualTo(REASON);
    assertThat(jdbc.sql("select distinct person from calendar.change").query(UUID.class).list())
        .containsExactly(person.value());
    assertThat(events.ofType(CalendarChanged.class))
        .extracting(changed -> changed.deed().what())
        .containsExactly(
            "calendar.audit.ANNOUNCED",
            "calendar.audit.MOVED",
            "calendar.audit.CANCELLED",
            "calendar.audit.RESTORED");
    assertThat(events.ofType(CalendarChanged.class))
        .allSatisfy(
            changed -> {
              assertThat(changed.event()).isEqualTo(id);
              assertThat(changed.deed().person()).isEqualTo(person.value());
              assertThat(changed.deed().role()).isEqualTo("SECRETARIAT");
              assertThat(changed.deed().subjectName()).isEqualTo("World Conference");
            });
  }

  @Test
  void publishesNothingWhenNothingDiffers(AssertablePublishedEvents events) {
    var event = fixtures.announced(CalendarFixtures.inKigali());
    fixtures.asSystem(() -> announcements.change(event.id(), 0, CalendarFixtures.inKigali()));
    assertThat(fixtures.find(event.id())).isEqualTo(event);
    assertThat(calendar.history(event.id())).hasSize(1);
    assertThat(events.ofType(CalendarChanged.class)).hasSize(1);
  }

  @Test
  void tellsWhoeverHasNotSeenTheLastChange() {
    var event = fixtures.announced(CalendarFixtures.inAddisAbaba());
    fixtures.asSystem(() -> announcements.change(event.id(), 0, CalendarFixtures.inKigali()));
    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> fixtures.asSystem(() -> announcements.cancel(event.id(), 0, REASON)));
    assertThat(fixtures.find(event.id()).standing().isCancelled()).isFalse();
  }

  @Test
  void letsOneOfTwoModeratorsAtOnceHaveAnEffect() {
    var event = fixtures.announced(CalendarFixtures.inAddisAbaba());
    var together = new CyclicBarrier(2);
    var attempts =
        Stream.<Runnable>of(
                () -> announcements.change(event.id(), 0, CalendarFixtures.inKigali()),
                () -> announcements.cancel(event.id(), 0, REASON))
            .map(deed -> CompletableFuture.supplyAsync(() -> succeeds(deed, together)))
            .toList();
    assertThat(attempts.stream().map(CompletableFuture::join))
        .containsExactlyInAnyOrder(true, false);
    assertThat(fixtures.find(event.id()).standing().sequence()).isEqualTo(1);
    assertThat(calendar.history(event.id())).hasSize(2);
  }

  @Test
  void refusesWhatIsNotThere() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> fixtures.asSystem(() -> announcements.cancel(new UUID(0, 1), 0, REASON)))
        .extracting(Refusal::messageKey)
        .isEqualTo("calendar.refusal.unknown");
    assertThat(calendar.find(new UUID(0, 1))).isEmpty();
    assertThat(calendar.history(new UUID(0, 1))).isEmpty();
  }

  @Test
  void letsNobodyElseKeepTheCalendar() {
    var event = fixtures.announced(CalendarFixtures.inAddisAbaba());
    fixtures.signIn("ADMINISTRATOR");
    var deeds =
        List.<Runnable>of(
            () -> announcements.announce(CalendarFixtures.inKigali()),
            () -> announcements.change(event.id(), 0, CalendarFixtures.inKigali()),
            () -> announcements.cancel(event.id(), 0, REASON),
            () -> announcements.restore(event.id(), 0));
    assertThat(deeds)
        .allSatisfy(
            deed -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(deed::run));
    assertThat(fixtures.find(event.id())).isEqualTo(event);
  }

  @Test
  void beginsItsHistoryWithTheAnnouncement() {
    var event = fixtures.announced(CalendarFixtures.inAddisAbaba());
    assertThat(calendar.history(event.id()))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.before()).isNull();
              assertThat(change.after().title().in(Locale.FRENCH)).isEqualTo("Conférence mondiale");
            });
  }

  @Test
  void canBeReadMoreOftenThanThereAreConnections() {
    var event = fixtures.announced(CalendarFixtures.inAddisAbaba());
    for (var reading = 0; reading < 100; reading++) {
      assertThat(calendar.history(event.id())).hasSize(1);
    }
  }

  private boolean succeeds(Runnable deed, CyclicBarrier together) {
    try {
      together.await();
      fixtures.asSystem(deed);
      return true;
    } catch (OptimisticLockingFailureException overtaken) {
      return false;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
