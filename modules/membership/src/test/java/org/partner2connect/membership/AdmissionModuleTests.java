package org.partner2connect.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.kernel.Ids;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.modulith.test.Scenario;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.test.context.support.WithMockUser;

@MembershipContext
class AdmissionModuleTests {

  @Autowired Admission admission;
  @Autowired MembershipQueries membership;
  @Autowired MembershipFixtures fixtures;

  @Test
  @WithMockUser(roles = "SECRETARIAT")
  void admitsAnOrganisationAndSaysWhatItWantsToWorkOn(PublishedEvents events) {
    var id =
        admission.admit(
            new NewOrganisation(
                "Sample Union", "SU", Category.ACADEMIA, "SEN", Set.of(FocusArea.ACCESS)));
    assertThat(membership.findReferences(Set.of(id)).get(id))
        .isEqualTo(new OrganisationReference(id, "Sample Union", "SU", Category.ACADEMIA, "SEN"));
    assertThat(membership.activeOrganisations()).extracting("id").contains(id);
    assertThat(events.ofType(MemberOrganisationAdmitted.class))
        .singleElement()
        .extracting(MemberOrganisationAdmitted::focusAreas)
        .isEqualTo(Set.of(FocusArea.ACCESS));
  }

  @Test
  @WithMockUser(roles = "SECRETARIAT")
  void refusesACountryThatDoesNotExist() {
    var nowhere = new NewOrganisation("Nowhere", null, Category.OTHER, "XXX", Set.of());
    assertThatThrownBy(() -> admission.admit(nowhere)).isInstanceOf(UnknownCountry.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Robert'); drop table membership.seat; --",
        "<svg onload=alert(1)>",
        "\u202Eevil\u202C gate",
        "ﷺ 𝕿𝖍𝖊 社會科學院",
        "{0} ${env:PATH} {{7*7}}"
      })
  void keepsNaughtyNamesAsText(String name) {
    var id = fixtures.organisation(name);
    assertThat(membership.findReferences(Set.of(id)).get(id).name()).isEqualTo(name);
  }

  @Test
  void takesAllRightsAtOnceWhenSuspendedAndGivesThemBack(PublishedEvents events) {
    var organisation = fixtures.organisation("Suspended Sample");
    var person = fixtures.seated(organisation, SeatRole.DELEGATE);
    assertThat(membership.seatOf(person)).isPresent();

    fixtures.asSystem(() -> admission.suspend(organisation, "a test"));
    fixtures.asSystem(() -> admission.suspend(organisation, "a test"));
    assertThat(membership.seatOf(person)).isEmpty();
    assertThat(membership.seatsOf(Set.of(person))).isEmpty();
    assertThat(events.ofType(MemberOrganisationSuspended.class))
        .singleElement()
        .extracting(MemberOrganisationSuspended::people)
        .isEqualTo(Set.of(person));

    fixtures.asSystem(() -> admission.reinstate(organisation, "a test"));
    assertThat(membership.seatOf(person)).isPresent();
    assertThat(events.ofType(MemberOrganisationReinstated.class)).hasSize(1);
  }

  @Test
  void endsAllSeatsWhenAnOrganisationLeaves(Scenario scenario) {
    var organisation = fixtures.organisation("Leaving Sample");
    var person = fixtures.seated(organisation, SeatRole.FOCAL_POINT);
    scenario
        .stimulate(() -> fixtures.asSystem(() -> admission.leave(organisation, "a test")))
        .andWaitForEventOfType(SeatEnded.class)
        .matchingMappedValue(SeatEnded::person, person)
        .toArriveAndVerify(ended -> assertThat(ended.organisation()).isEqualTo(organisation));
    assertThat(membership.seatOf(person)).isEmpty();
    assertThatThrownBy(() -> fixtures.asSystem(() -> admission.reinstate(organisation, "a test")))
        .isInstanceOf(OrganisationHasLeft.class);
  }

  @Test
  @WithMockUser(roles = "ADMINISTRATOR")
  void letsNoAdministratorDecideAboutMembership() {
    var id = new OrganisationId(Ids.next());
    assertThatThrownBy(() -> admission.suspend(id, "a test"))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> admission.leave(id, "a test"))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  @WithMockUser(roles = "SECRETARIAT")
  void refusesAnUnknownOrganisation() {
    var id = new OrganisationId(Ids.next());
    assertThatThrownBy(() -> admission.suspend(id, "a test"))
        .isInstanceOf(UnknownOrganisation.class);
  }

  @Test
  void showsNobodyTheListWithoutSignIn() {
    assertThatThrownBy(membership::activeOrganisations)
        .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
  }
}
