package org.partner2connect.membership.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.membership.Members;
import org.partner2connect.membership.MembershipContext;
import org.partner2connect.membership.MembershipFixtures;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.SeatRole;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.access.AccessDeniedException;

@MembershipContext
class ProfilesModuleTests {

  @Autowired Profiles profiles;
  @Autowired MembershipFixtures fixtures;
  @Autowired Members members;

  OrganisationId organisation;

  @BeforeEach
  void signsTheFocalPointIn() {
    organisation = fixtures.organisation("Profiled Sample");
    members.signIn(members.seated(organisation, SeatRole.FOCAL_POINT, "Focal"));
  }

  @AfterEach
  void signsOut() {
    members.signOut();
  }

  @Test
  void keepsWhatTheFocalPointSaysAndTellsOnce(PublishedEvents events) {
    profiles.change(organisation, full(read()));
    profiles.change(organisation, full(read()));
    assertThat(read())
        .usingRecursiveComparison()
        .ignoringFields("version")
        .isEqualTo(
            new Profile("New Name", "NN", "SEN", "https://new.example", "Two\nlines", null, 0));
    assertThat(events.ofType(ProfileChanged.class))
        .singleElement()
        .extracting(changed -> changed.deed().role())
        .isEqualTo("FOCAL_POINT");
  }

  @Test
  void tellsWhoeverWasSlowerAndKeepsTheFirstChange() {
    var before = read();
    profiles.change(organisation, full(before));
    var late = new Profile("Late", "LA", null, null, null, null, before.version());
    assertThatThrownBy(() -> profiles.change(organisation, late))
        .isInstanceOf(OptimisticLockingFailureException.class);
    assertThat(read().name()).isEqualTo("New Name");
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
  void keepsNaughtyTextsAsTheyAre(String text) {
    profiles.change(
        organisation, new Profile(text, "🦄x", null, null, text, text, read().version()));
    assertThat(read().name()).isEqualTo(text);
    assertThat(read().descriptionFr()).isEqualTo(text);
  }

  @Test
  void refusesWhatCannotBeKept() {
    var version = read().version();
    assertRefused(new Profile(" ", "NN", null, null, null, null, version));
    assertRefused(new Profile("x".repeat(301), "NN", null, null, null, null, version));
    assertRefused(new Profile("Nul\0", "NN", null, null, null, null, version));
    assertRefused(new Profile("N", "N", null, null, null, null, version));
    assertRefused(new Profile("N", "NNN", null, null, null, null, version));
    assertRefused(new Profile("N", "NN", "XXX", null, null, null, version));
    assertRefused(new Profile("N", "NN", "Senegal", null, null, null, version));
    assertRefused(new Profile("N", "NN", null, "javascript:x", null, null, version));
    assertRefused(new Profile("N", "NN", null, null, "x".repeat(2_001), null, version));
    assertThat(read().name()).isEqualTo("Profiled Sample");
  }

  @Test
  void letsNobodyElseChangeIt() {
    var before = read();
    members.signIn(members.seated(organisation, SeatRole.DELEGATE, "Delegate"));
    assertThatThrownBy(() -> profiles.change(organisation, full(before)))
        .isInstanceOf(AccessDeniedException.class);
    var other = fixtures.organisation("Foreign Sample");
    members.signIn(members.seated(other, SeatRole.FOCAL_POINT, "Foreign"));
    assertThatThrownBy(() -> profiles.change(organisation, full(before)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> profiles.find(organisation)).isInstanceOf(AccessDeniedException.class);
    members.signIn(members.someone("Clerk"), "SECRETARIAT");
    profiles.change(organisation, full(before));
  }

  private Profile read() {
    return profiles.find(organisation).orElseThrow();
  }

  private static Profile full(Profile before) {
    return new Profile(
        " New Name ", "NN", "SEN", "new.example", "Two\nlines", "  ", before.version());
  }

  private void assertRefused(Profile profile) {
    assertThatThrownBy(() -> profiles.change(organisation, profile)).isInstanceOf(Refusal.class);
  }
}
