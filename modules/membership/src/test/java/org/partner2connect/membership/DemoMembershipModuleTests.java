package org.partner2connect.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partner2connect.identity.DemoAccounts;
import org.partner2connect.identity.DemoPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@MembershipContext
@Transactional
class DemoMembershipModuleTests {

  @Autowired DemoAccounts accounts;
  @Autowired DemoMembership demo;
  @Autowired MembershipQueries membership;
  @Autowired MembershipFixtures fixtures;

  @Test
  void tellsTheLettersStoryWithMadeUpOrganisations() {
    fixtures.asSystem(accounts::load);
    fixtures.asSystem(demo::load);
    var people = Set.of(DemoPeople.values()).stream().map(accounts::personOf);
    var seats = membership.seatsOf(people.collect(Collectors.toSet()));

    var organisations = seats.values().stream().map(Seat::organisation).distinct().toList();
    assertThat(organisations).hasSizeGreaterThanOrEqualTo(14);
    assertThat(organisations).extracting("category").contains((Object[]) Category.values());
    assertThat(organisations).extracting("country").containsOnlyNulls();

    assertThat(seats.get(accounts.personOf(DemoPeople.FOCAL1)).role())
        .isEqualTo(SeatRole.FOCAL_POINT);
    assertThat(seats.get(accounts.personOf(DemoPeople.FOCAL2)).role())
        .isEqualTo(SeatRole.FOCAL_POINT);
    var drafting =
        Stream.of(DemoPeople.values())
            .filter(person -> person.name().matches("CHAIR|VICECHAIR|RAPPORTEUR|DELEGATE[1-9]"))
            .map(person -> seats.get(accounts.personOf(person)).organisation());
    assertThat(drafting.distinct()).hasSizeGreaterThanOrEqualTo(5);
    assertThat(seats)
        .doesNotContainKeys(
            accounts.personOf(DemoPeople.ADMIN),
            accounts.personOf(DemoPeople.NEWCOMER),
            accounts.personOf(DemoPeople.SECRETARIAT));
  }
}
