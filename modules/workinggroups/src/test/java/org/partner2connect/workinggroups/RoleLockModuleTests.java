package org.partner2connect.workinggroups;

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
import org.partner2connect.identity.DemoPeople;
import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.Admission;
import org.partner2connect.membership.Delegations;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WorkingGroupsContext
class RoleLockModuleTests {

  @Autowired WorkingGroupQueries groups;
  @Autowired Participations participations;
  @Autowired Admission admission;
  @Autowired Delegations delegations;
  @Autowired WorkingGroupFixtures fixtures;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  WorkingGroupId access;
  PersonId delegate;
  OrganisationId organisation;

  @BeforeEach
  void loadsTheDemo() {
    fixtures.reset();
    access = fixtures.group(FocusArea.ACCESS);
    delegate = fixtures.person(DemoPeople.DELEGATE1);
    organisation = fixtures.organisationOf(DemoPeople.DELEGATE1);
  }

  @Test
  void findsOnlyTheRolesAskedFor() {
    var observer = fixtures.person(DemoPeople.OBSERVER);
    var newcomer = fixtures.person(DemoPeople.NEWCOMER);
    transaction.executeWithoutResult(
        writing ->
            assertThat(groups.lockRoles(Set.of(access), Set.of(delegate, observer, newcomer)))
                .isEqualTo(
                    Map.of(
                        access,
                        Map.of(delegate, GroupRole.PARTICIPANT, observer, GroupRole.OBSERVER))));
  }

  @Test
  void makesWhoeverTakesTheRoleAwayWaitForTheWriter() {
    transaction.executeWithoutResult(
        writing -> {
          assertThat(groups.lockRoles(Set.of(access), Set.of(delegate))).containsOnlyKeys(access);
          assertWaits(() -> participations.end(access, delegate));
          assertWaits(() -> participations.join(access, delegate, GroupRole.OBSERVER));
          assertWaits(() -> delegations.remove(organisation, delegate));
          assertWaits(() -> admission.suspend(organisation, "a test"));
        });
    assertThat(groups.roleOf(access, delegate)).contains(GroupRole.PARTICIPANT);
  }

  @Test
  void letsManyWritersRelyOnTheirRolesAtOnce() {
    transaction.executeWithoutResult(
        writing -> {
          lockRoles();
          assertThat(elsewhere(this::lock).join()).containsOnlyKeys(access);
        });
  }

  @Test
  void seesNoRoleThatSomebodyIsTakingAway() {
    assertThat(lockWhile(() -> participations.end(access, delegate))).isEmpty();
  }

  @Test
  void seesNoRoleOfAnOrganisationThatIsBeingSuspended() {
    assertThat(lockWhile(() -> admission.suspend(organisation, "a test"))).isEmpty();
  }

  @Test
  void seesTheRoleAgainWhenTheTakingAwayIsRolledBack() {
    var locking = new CompletableFuture<CompletableFuture<Map<WorkingGroupId, ?>>>();
    transaction.executeWithoutResult(
        status -> {
          fixtures.asSystem(() -> participations.end(access, delegate));
          locking.complete(elsewhere(this::lock));
          awaitBlocked();
          status.setRollbackOnly();
        });
    assertThat(locking.join().orTimeout(10, TimeUnit.SECONDS).join()).hasSize(1);
  }

  private Map<WorkingGroupId, ?> lock() {
    return transaction.execute(status -> lockRoles());
  }

  private Map<WorkingGroupId, Map<PersonId, GroupRole>> lockRoles() {
    return groups.lockRoles(Set.of(access), Set.of(delegate));
  }

  /** Starts to lock while the change is not committed, and returns what was locked afterwards. */
  private Map<WorkingGroupId, ?> lockWhile(Runnable change) {
    var locking = new CompletableFuture<CompletableFuture<Map<WorkingGroupId, ?>>>();
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
