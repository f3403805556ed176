package org.partner2connect.workinggroups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.identity.DemoPeople;
import org.partner2connect.kernel.Ids;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Label;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@WorkingGroupsContext
class DemoGroupsModuleTests {

  @Autowired WorkingGroupQueries groups;
  @Autowired Mandates mandates;
  @Autowired WorkingGroupFixtures fixtures;

  @BeforeEach
  void loadsTheDemo() {
    fixtures.reset();
    fixtures.signIn(DemoPeople.NEWCOMER);
  }

  @AfterEach
  void signsOut() {
    fixtures.signOut();
  }

  @Test
  void listsOneGroupForEachFocusArea() {
    assertThat(groups.all())
        .extracting(WorkingGroupReference::focusArea)
        .containsExactly(FocusArea.values());
    var access = groups.all().getFirst();
    assertThat(access.name().in(Locale.ENGLISH)).isEqualTo("Connecting people everywhere");
    assertThat(groups.find(access.id())).contains(access);
    assertThat(groups.find(new WorkingGroupId(Ids.next()))).isEmpty();
  }

  @Test
  void readsTheMandateInTheReadersLanguage() {
    var access = fixtures.group(FocusArea.ACCESS);
    assertThat(groups.mandate(access, Locale.FRENCH).orElseThrow())
        .contains("mettre en évidence les possibilités de partenariat");
    assertThat(groups.mandate(access, Locale.CHINESE).orElseThrow())
        .startsWith("The working group on focus area 1");
  }

  @Test
  void seatsThePeopleOfTheDemoInAccess() {
    var roster = groups.roster(fixtures.group(FocusArea.ACCESS));
    assertThat(roster).hasSize(13);
    assertThat(roster)
        .extracting(Participant::name, Participant::role)
        .startsWith(
            tuple("Chika Okafor", GroupRole.CHAIR),
            tuple("Victor Almeida", GroupRole.VICE_CHAIR),
            tuple("Rania Petit", GroupRole.RAPPORTEUR),
            tuple("Dalia Amin", GroupRole.PARTICIPANT))
        .endsWith(tuple("Olga Lind", GroupRole.OBSERVER));
    assertThat(roster).extracting(Participant::organisation).doesNotContainNull();
    assertThat(roster.stream().map(Participant::organisation).distinct())
        .hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void seatsThreeDelegatesInAdoptionToo() {
    var delegate = fixtures.person(DemoPeople.DELEGATE2);
    assertThat(groups.rolesOf(delegate))
        .isEqualTo(
            Map.of(
                fixtures.group(FocusArea.ACCESS), GroupRole.PARTICIPANT,
                fixtures.group(FocusArea.ADOPTION), GroupRole.PARTICIPANT));
    assertThat(groups.rolesOf(fixtures.person(DemoPeople.DELEGATE4))).hasSize(1);
    assertThat(groups.rolesOf(fixtures.person(DemoPeople.FOCAL1))).isEmpty();
  }

  @Test
  void givesEveryGroupAChair() {
    for (var area : FocusArea.values()) {
      assertThat(groups.roster(fixtures.group(area)).getFirst().role()).isEqualTo(GroupRole.CHAIR);
    }
  }

  @Test
  void refusesASecondGroupForAFocusArea() {
    assertThatThrownBy(
            () ->
                fixtures.asSystem(
                    () -> mandates.establish(FocusArea.ACCESS, Label.of("more", "plus"))))
        .isInstanceOf(GroupExists.class);
  }

  @Test
  void showsNothingWithoutSignIn() {
    var access = fixtures.group(FocusArea.ACCESS);
    fixtures.signOut();
    assertThatThrownBy(() -> groups.roster(access))
        .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    assertThat(groups.findReferences(Set.of(access))).containsOnlyKeys(access);
  }
}
