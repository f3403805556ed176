package org.partner2connect.opportunities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.membership.SeatRole;
import org.partner2connect.opportunities.OpportunityFixtures.Member;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OpportunitiesContext
class OpportunityBoardModuleTests {

  @Autowired OpportunityBoard board;
  @Autowired OpportunityQueries queries;
  @Autowired OpportunityFixtures fixtures;

  private Member ministry;
  private Member carrier;

  @BeforeEach
  void knowsTwoMembers() {
    fixtures.clear();
    ministry = fixtures.focalPoint("Ministry of Backhaul");
    carrier = fixtures.focalPoint("Carrier of the Sahel");
  }

  @AfterEach
  void clears() {
    fixtures.clear();
  }

  @Test
  void givesWhatIsPostedANumberAndShowsItToMembersWithoutAnyContact() {
    var id = posted(ministry, "Backhaul partner, Chad");
    var found = fixtures.as(carrier.person(), () -> queries.find(id)).orElseThrow();
    assertThat(found.reference()).matches("P2C-O-[0-9]{3,}");
    assertThat(found.state()).isEqualTo(OpportunityState.OPEN);
    assertThat(found.by().organisationId()).contains(ministry.organisation());
    assertThat(found.content()).isEqualTo(OpportunityFixtures.need("Backhaul partner, Chad"));
    assertThat(found.toString()).doesNotContain("@example.org");
  }

  @Test
  void doesNotExistForWhoeverSitsNowhere() {
    var id = posted(ministry, "Backhaul partner, Chad");
    var stranger = fixtures.someone("Stranger", "en");
    assertThat(fixtures.as(stranger, () -> queries.find(id))).isEmpty();
    assertThatThrownBy(() -> fixtures.as(stranger, () -> queries.search(OpportunityFilter.OPEN, 1)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(
            () -> fixtures.as(stranger, () -> board.post(OpportunityFixtures.need("A stranger's"))))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(fixtures.as(stranger, () -> queries.find(id), "SECRETARIAT")).isPresent();
  }

  @Test
  void isChangedAndClosedByAnybodyOfTheOrganisationAndNobodyElse() {
    var id = posted(ministry, "Backhaul partner, Chad");
    var delegate = fixtures.seat("Delegate", ministry.organisation(), SeatRole.DELEGATE);
    var changed = OpportunityFixtures.need("Backhaul partner, Chad and Niger");
    fixtures.does(delegate.person(), () -> board.change(id, 0, changed));
    assertThatThrownBy(() -> fixtures.does(carrier.person(), () -> board.close(id, 1)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> fixtures.does(ministry.person(), () -> board.close(id, 0)))
        .isInstanceOf(ChangedMeanwhile.class);
    fixtures.does(delegate.person(), () -> board.close(id, 1));
    assertThatThrownBy(() -> fixtures.does(delegate.person(), () -> board.change(id, 2, changed)))
        .isInstanceOf(NoLongerOpen.class);
    assertThat(find(ministry, id).state()).isEqualTo(OpportunityState.CLOSED);
  }

  @Test
  void isWithdrawnByTheSecretariatWithAReasonThatTheAuthorReads() {
    var id = posted(ministry, "Something improper");
    var secretary = fixtures.someone("Secretary", "en");
    fixtures.does(secretary, () -> board.withdraw(id, 0, "Names a person."), "SECRETARIAT");
    assertThat(fixtures.as(carrier.person(), () -> queries.find(id))).isEmpty();
    var own = find(ministry, id);
    assertThat(own.state()).isEqualTo(OpportunityState.WITHDRAWN);
    assertThat(own.withdrawalReason()).isEqualTo("Names a person.");
    assertThat(fixtures.mailedTo(ministry.person())).singleElement().asString().contains("P2C-O-");
  }

  @Test
  void isNotWithdrawnBySomebodyOfTheSecretariatWhoSitsForTheOrganisation() {
    var id = posted(ministry, "Our own");
    assertThatThrownBy(
            () ->
                fixtures.does(
                    ministry.person(), () -> board.withdraw(id, 0, "Why not?"), "SECRETARIAT"))
        .isInstanceOf(OwnOrganisation.class);
    assertThatThrownBy(
            () -> fixtures.does(carrier.person(), () -> board.withdraw(id, 0, "I may not.")))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void callsForPartnersInTheNameOfAGroupOnceForAnAction() {
    var group = fixtures.group(FocusArea.ACCESS);
    var action = fixtures.action(group.id(), "Find backhaul");
    var leader = fixtures.leader(group.id(), "Organisation of a vice-chair");
    var call =
        OpportunityFixtures.about(
            OpportunityFixtures.need("Partners for backhaul"), action.plan(), action.id());
    var id = fixtures.as(leader.person(), () -> board.callForPartners(call));
    var found = find(carrier, id);
    assertThat(found.by().groupId()).contains(group.id());
    assertThat(found.by().organisation()).isNull();
    assertThat(found.content().area()).isEqualTo(FocusArea.ACCESS);
    assertThatThrownBy(() -> fixtures.as(leader.person(), () -> board.callForPartners(call)))
        .isInstanceOf(CallStands.class);
    assertThatThrownBy(() -> fixtures.as(carrier.person(), () -> board.callForPartners(call)))
        .isInstanceOf(AccessDeniedException.class);
    fixtures.does(leader.person(), () -> board.close(id, 0));
    assertThat(fixtures.as(leader.person(), () -> board.callForPartners(call))).isNotEqualTo(id);
  }

  @Test
  void refusesAnActionThatDoesNotExist() {
    var content =
        OpportunityFixtures.about(
            OpportunityFixtures.need("About nothing"),
            java.util.UUID.randomUUID(),
            java.util.UUID.randomUUID());
    assertThatThrownBy(() -> fixtures.as(ministry.person(), () -> board.post(content)))
        .isInstanceOf(UnknownAction.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'; drop schema opportunities cascade; --",
        "<img src=x onerror=alert(1)>",
        "Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O",
        "الكل في المجمو عة (5)",
        "田中さんにあげて下さい",
        "\u202Etest\u202E",
        "👾 🙇 💁 🙅",
        "${7*7} {{7*7}} %n%s {0} ’ '",
        "=HYPERLINK(\"http://example.org\")"
      })
  void keepsAndFindsNaughtyTextAsText(String text) {
    var id = posted(ministry, text);
    assertThat(find(carrier, id).content().title()).isEqualTo(text);
    var filter = new OpportunityFilter(text, null, null, null, null, null, null);
    assertThat(fixtures.as(carrier.person(), () -> queries.search(filter, 1)))
        .extracting(OpportunityDetail::id)
        .containsExactly(id);
  }

  private OpportunityId posted(Member member, String title) {
    return fixtures.as(member.person(), () -> board.post(OpportunityFixtures.need(title)));
  }

  private OpportunityDetail find(Member member, OpportunityId id) {
    return fixtures.as(member.person(), () -> queries.find(id)).orElseThrow();
  }
}
