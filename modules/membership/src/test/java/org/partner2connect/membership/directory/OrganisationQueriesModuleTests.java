package org.partner2connect.membership.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.membership.Admission;
import org.partner2connect.membership.Category;
import org.partner2connect.membership.Delegations;
import org.partner2connect.membership.Members;
import org.partner2connect.membership.MembershipContext;
import org.partner2connect.membership.MembershipFixtures;
import org.partner2connect.membership.MembershipStatus;
import org.partner2connect.membership.NewOrganisation;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.SeatRole;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What is read of organisations: by the secretariat, by their people, by everybody. */
@MembershipContext
class OrganisationQueriesModuleTests {

  @Autowired OrganisationQueries organisations;
  @Autowired DirectoryQueries directory;
  @Autowired DirectoryConsent consent;
  @Autowired Admission admission;
  @Autowired Delegations delegations;
  @Autowired MembershipFixtures fixtures;
  @Autowired Members members;

  /** Other tests fill the same database: whatever is looked for bears this mark. */
  String mark = "";

  @BeforeEach
  void setsTheMark() {
    mark = UUID.randomUUID().toString().substring(0, 8);
  }

  @AfterEach
  void signsOut() {
    members.signOut();
  }

  @Test
  void findsOrganisationsByEveryFilter() {
    signInTheSecretariat();
    var senegal = admit("%s 100%% A_b".formatted(mark), Category.ACADEMIA, "SEN");
    var brazil = admit(mark + " Braz", Category.OTHER, "BRA");
    assertThat(list(mark, null, null, null)).containsExactlyInAnyOrder(senegal, brazil);
    assertThat(list(mark.toUpperCase(), null, Category.OTHER, null)).containsExactly(brazil);
    assertThat(list(mark, null, null, "AFR")).containsExactly(senegal);
    assertThat(list(mark + " 100%", null, null, null)).containsExactly(senegal);
    assertThat(list(mark + " 1_0", null, null, null)).isEmpty();
    admission.suspend(brazil, "r");
    assertThat(list(mark, MembershipStatus.SUSPENDED, null, null)).containsExactly(brazil);
    assertThat(list("'; drop table membership.seat; --", null, null, null)).isEmpty();
  }

  @Test
  void showsTheListToTheSecretariatOnly() {
    members.signIn(members.someone("Member"));
    assertThatThrownBy(() -> list("", null, null, null)).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void showsTheTermsToTheOwnPeopleOnly() {
    var own = fixtures.organisation("Termed Sample");
    var focal = members.seated(own, SeatRole.FOCAL_POINT, "Former");
    var next = members.seated(own, SeatRole.DELEGATE, "Next");
    fixtures.asSystem(() -> delegations.handOver(own, next.id()));
    members.signIn(focal);
    assertThat(organisations.terms(own))
        .filteredOn(term -> term.role() == SeatRole.FOCAL_POINT)
        .extracting(SeatRecord::name)
        .containsExactly("Next", "Former");
    var other = fixtures.organisation("Untermed Sample");
    assertThatThrownBy(() -> organisations.terms(other)).isInstanceOf(AccessDeniedException.class);
    fixtures.asSystem(() -> admission.merge(own, other, "r"));
    assertThat(organisations.terms(own)).hasSize(4).allMatch(term -> term.until() != null);
  }

  @Test
  void listsActiveMembersWithTheirAreas() {
    signInTheSecretariat();
    var listed = admit(mark + " Listed", Category.ACADEMIA, "SEN");
    var gone = admit(mark + " Gone", Category.ACADEMIA, "SEN");
    admission.leave(gone, "r");
    members.signOut();
    var found = directory.list(filter("SEN", FocusArea.ACCESS), 1);
    assertThat(found.rows()).extracting(DirectoryQueries.Member::id).containsExactly(listed);
    assertThat(found.total()).isEqualTo(1);
    assertThat(directory.list(filter("SEN", FocusArea.ADOPTION), 1).rows()).isEmpty();
    assertThat(directory.list(filter("BRA", null), 1).rows()).isEmpty();
    assertThat(directory.list(filter(null, null), 999_999).rows()).isEmpty();
    assertThat(directory.countries()).contains("SEN");
  }

  @Test
  void namesPeopleOnlyWhileTheyAgreeAndSit() {
    var organisation = fixtures.organisation("Named Sample");
    var shy = members.seated(organisation, SeatRole.DELEGATE, "Shy");
    var open = members.seated(organisation, SeatRole.FOCAL_POINT, "<b>Open</b>");
    members.signIn(shy);
    assertThat(consent.given()).isFalse();
    members.signIn(open);
    consent.decide(true);
    consent.decide(true);
    assertThat(consent.given()).isTrue();
    assertThat(directory.people(organisation))
        .containsExactly(new DirectoryQueries.Named("<b>Open</b>", SeatRole.FOCAL_POINT));
    fixtures.asSystem(() -> admission.suspend(organisation, "r"));
    assertThat(directory.people(organisation)).isEmpty();
    fixtures.asSystem(() -> admission.reinstate(organisation, "r"));
    consent.decide(false);
    assertThat(directory.people(organisation)).isEmpty();
  }

  private DirectoryFilter filter(@Nullable String country, @Nullable FocusArea area) {
    return new DirectoryFilter(mark, null, null, country, area);
  }

  private List<OrganisationId> list(
      String text,
      @Nullable MembershipStatus status,
      @Nullable Category category,
      @Nullable String region) {
    return organisations
        .list(new OrganisationFilter(text, status, category, region), 1)
        .rows()
        .stream()
        .map(OrganisationRow::id)
        .toList();
  }

  private OrganisationId admit(String name, Category category, String country) {
    return admission.admit(
        new NewOrganisation(name, null, category, country, Set.of(FocusArea.ACCESS)));
  }

  private void signInTheSecretariat() {
    members.signIn(members.someone("Clerk"), "SECRETARIAT");
  }
}
