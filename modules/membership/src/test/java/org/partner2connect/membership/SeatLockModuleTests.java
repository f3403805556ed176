package org.partner2connect.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.identity.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@MembershipContext
class SeatLockModuleTests {

  @Autowired MembershipQueries membership;
  @Autowired Admission admission;
  @Autowired Delegations delegations;
  @Autowired MembershipFixtures fixtures;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  OrganisationId organisation;
  PersonId person;

  @BeforeEach
  void seatsAPerson() {
    organisation = fixtures.organisation("Locked Sample");
    person = fixtures.seated(organisation, SeatRole.DELEGATE);
  }

  @Test
  void makesWhoeverTakesTheSeatAwayWaitForTheWriter() {
    transaction.executeWithoutResult(
        writing -> {
          assertThat(membership.lockSeats(Set.of(person))).containsOnlyKeys(person);
          assertWaits(() -> delegations.remove(organisation, person));
          assertWaits(() -> admission.suspend(organisation, "a test"));
          assertWaits(() -> admission.leave(organisation, "a test"));
        });
    assertThat(membership.seatOf(person)).isPresent();
  }

  @Test
  void letsTwoWritersRelyOnTheSameSeat() {
    transaction.executeWithoutResult(
        writing -> {
          membership.lockSeats(Set.of(person));
          assertThat(elsewhere(this::lock).join()).containsOnlyKeys(person);
        });
  }

  @Test
  void waitsForAnUncommittedRemovalAndNoLongerSeesTheSeat() {
    assertThat(lockWhile(() -> delegations.remove(organisation, person))).isEmpty();
  }

  @Test
  void waitsForAnUncommittedSuspensionAndNoLongerSeesTheSeat() {
    assertThat(lockWhile(() -> admission.suspend(organisation, "a test"))).isEmpty();
  }

  @Test
  void holdsNoSeatWhileItWaitsForTheOrganisation() {
    assertThat(
            lockWhile(
                () -> {
                  admission.suspend(organisation, "a test");
                  var waiting = elsewhere(this::lock);
                  awaitBlocked();
                  assertThat(
                          jdbc.sql(
                                  """
                                  select id from membership.seat where person_id = :person
                                  for update nowait
                                  """)
                              .param("person", person.value())
                              .query()
                              .listOfRows())
                      .hasSize(1);
                  assertThat(waiting).isNotDone();
                }))
        .isEmpty();
  }

  @Test
  void insistsOnTheTransactionOfTheWriter() {
    assertThatThrownBy(() -> membership.lockSeats(Set.of(person)))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  private Map<PersonId, Seat> lock() {
    return transaction.execute(status -> membership.lockSeats(Set.of(person)));
  }

  /** Starts to lock while the change is not committed, and returns what was locked afterwards. */
  private Map<PersonId, Seat> lockWhile(Runnable change) {
    var locking = new CompletableFuture<CompletableFuture<Map<PersonId, Seat>>>();
    transaction.executeWithoutResult(
        status -> {
          fixtures.asSystem(change);
          locking.complete(elsewhere(this::lock));
          awaitBlocked();
        });
    return locking.join().orTimeout(10, TimeUnit.SECONDS).join();
  }

  private void assertWaits(Runnable removal) {
    var outcome =
        elsewhere(
            () ->
                transaction.execute(
                    status -> {
                      jdbc.sql("set local lock_timeout = '150ms'").update();
                      fixtures.asSystem(removal);
                      return "did not wait";
                    }));
    assertThatThrownBy(outcome::join)
        .hasCauseInstanceOf(DataAccessException.class)
        .hasMessageContaining("lock timeout");
  }

  private void awaitBlocked() {
    await()
        .atMost(Duration.ofSeconds(5))
        .until(
            () ->
                jdbc.sql(
                            """
                            select count(*) from pg_stat_activity
                            where datname = current_database() and wait_event_type = 'Lock'
                            """)
                        .query(Integer.class)
                        .single()
                    > 0);
  }

  private static <T> CompletableFuture<T> elsewhere(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, task -> Thread.ofVirtual().start(task));
  }
}
