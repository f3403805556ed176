package org.partner2connect.membership.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.identity.accounts.AccountOrganisation;
import org.partner2connect.identity.accounts.Accounts;
import org.partner2connect.identity.accounts.AccountsUnavailable;
import org.partner2connect.identity.accounts.RefusedByKeycloak;
import org.partner2connect.membership.MembershipContext;
import org.partner2connect.membership.MembershipFixtures;
import org.partner2connect.membership.SeatRole;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@MembershipContext
@Import(MembershipFixtures.class)
class ProjectionModuleTests {

  @Autowired ProjectionLog log;
  @Autowired MembershipFixtures fixtures;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;

  private Recorder keycloak;
  private Projection projection;

  @BeforeEach
  void open() {
    jdbc.sql("delete from membership.account_projection").update();
    keycloak = new Recorder();
    projection = new Projection(log, keycloak, clock);
  }

  @Test
  void showsWhatChangedOnceAndThenNothing() {
    var organisation = fixtures.organisation("Shown Sample");
    var person = fixtures.seated(organisation, SeatRole.DELEGATE);
    projection.catchUp();
    projection.catchUp();
    assertThat(keycloak.shown)
        .containsExactly(
            new AccountOrganisation(organisation.value(), "Shown Sample", true, Set.of(person)));
  }

  @Test
  void losesNothingWhileKeycloakIsAway() {
    var first = fixtures.organisation("First Waiting Sample");
    keycloak.failure = new AccountsUnavailable("away");
    projection.catchUp();
    var second = fixtures.organisation("Second Waiting Sample");
    projection.catchUp();
    assertThat(keycloak.shown).isEmpty();
    keycloak.failure = null;
    projection.catchUp();
    assertThat(keycloak.shown)
        .extracting(AccountOrganisation::id)
        .containsExactly(first.value(), second.value());
  }

  @Test
  void putsOffWhatKeycloakRefusesAndGoesOnWithTheOthers() {
    var refused = fixtures.organisation("Refused Sample");
    var other = fixtures.organisation("Other Sample");
    keycloak.refused = refused.value();
    projection.catchUp();
    projection.catchUp();
    assertThat(keycloak.shown).extracting(AccountOrganisation::id).containsExactly(other.value());
    assertThat(waiting()).isEqualTo(1);
    keycloak.refused = null;
    fixtures.seated(refused, SeatRole.DELEGATE);
    projection.catchUp();
    assertThat(waiting()).isZero();
  }

  @Test
  void keepsAWishThatCameWhileTheFormerWasBeingFulfilled() {
    var organisation = fixtures.organisation("Busy Sample");
    keycloak.meanwhile = () -> fixtures.seated(organisation, SeatRole.DELEGATE);
    projection.catchUp();
    assertThat(waiting()).isEqualTo(1);
    projection.catchUp();
    assertThat(keycloak.shown).hasSize(2);
    assertThat(keycloak.shown.getLast().people()).hasSize(1);
  }

  @Test
  void repairsEverythingAtNight() {
    var organisation = fixtures.organisation("Repaired Sample");
    projection.catchUp();
    keycloak.shown.clear();
    projection.repair();
    for (int round = 0; round < 10; round++) {
      projection.catchUp();
    }
    assertThat(waiting()).isZero();
    assertThat(keycloak.kept).contains(organisation.value());
    assertThat(keycloak.shown)
        .extracting(AccountOrganisation::id)
        .contains(organisation.value())
        .doesNotHaveDuplicates();
  }

  private int waiting() {
    return jdbc.sql("select count(*) from membership.account_projection")
        .query(Integer.class)
        .single();
  }

  /** Notes what it is told, and fails on demand. */
  private static final class Recorder implements Accounts {

    private final List<AccountOrganisation> shown = new ArrayList<>();
    private Set<UUID> kept = Set.of();
    private @Nullable AccountsUnavailable failure;
    private @Nullable UUID refused;
    private @Nullable Runnable meanwhile;

    @Override
    public void show(AccountOrganisation organisation) {
      if (failure != null) {
        throw failure;
      }
      if (organisation.id().equals(refused)) {
        throw new RefusedByKeycloak("no");
      }
      shown.add(organisation);
      var work = meanwhile;
      meanwhile = null;
      if (work != null) {
        work.run();
      }
    }

    @Override
    public void keepOnly(Set<UUID> organisations) {
      kept = organisations;
    }
  }
}
