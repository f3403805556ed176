package org.partner2connect.workinggroups;

import java.time.Instant;
import java.util.UUID;
import org.partner2connect.identity.DemoAccounts;
import org.partner2connect.identity.DemoPeople;
import org.partner2connect.identity.PeopleMerged;
import org.partner2connect.identity.PersonId;
import org.partner2connect.identity.SystemActor;
import org.partner2connect.kernel.Deed;
import org.partner2connect.kernel.DemoData;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import p2c.runtime.TestSignIn;

/** Tells the demo's story in a fresh database, as the tests' common ground. */
@TestComponent
class WorkingGroupFixtures {

  private final SystemActor system;
  private final DemoAccounts accounts;
  private final ObjectProvider<DemoData> demo;
  private final MembershipQueries membership;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  WorkingGroupFixtures(
      SystemActor system,
      DemoAccounts accounts,
      ObjectProvider<DemoData> demo,
      MembershipQueries membership,
      JdbcClient jdbc,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.system = system;
    this.accounts = accounts;
    this.demo = demo;
    this.membership = membership;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.events = events;
  }

  /** Empties the tables of people's seats and groups, and loads the demo anew. */
  void reset() {
    jdbc.sql(
            """
            truncate workinggroups.participation, workinggroups.working_group,
                membership.seat, membership.member_organisation
            cascade
            """)
        .update();
    asSystem(() -> demo.stream().sorted((a, b) -> a.order() - b.order()).forEach(DemoData::load));
  }

  WorkingGroupId group(FocusArea area) {
    return new WorkingGroupId(
        jdbc.sql("select id from workinggroups.working_group where focus_area = :area")
            .param("area", area.name())
            .query(UUID.class)
            .single());
  }

  PersonId person(DemoPeople person) {
    return accounts.personOf(person);
  }

  OrganisationId organisationOf(DemoPeople person) {
    return membership.seatOf(person(person)).orElseThrow().organisation().id();
  }

  void asSystem(Runnable work) {
    system.run("a test", work);
  }

  void signIn(DemoPeople person) {
    TestSignIn.signIn(TestSignIn.token(person.subject(), person.displayName()));
  }

  /** What follows when two people turn out to be one; the accounts themselves are left alone. */
  void merge(PersonId duplicate, PersonId survivor) {
    transaction.executeWithoutResult(
        status ->
            events.publishEvent(
                new PeopleMerged(
                    duplicate,
                    survivor,
                    new Deed(
                        "identity.audit.people-merged",
                        null,
                        "SYSTEM",
                        "PERSON",
                        survivor.value(),
                        "Somebody",
                        "a test",
                        Instant.EPOCH),
                    Instant.EPOCH)));
  }

  void signOut() {
    TestSignIn.signOut();
  }
}
