package org.partner2connect.opportunities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.membership.SeatRole;
import org.partner2connect.opportunities.OpportunityFixtures.Member;
import org.partner2connect.opportunities.introductions.Introducing;
import org.partner2connect.opportunities.introductions.IntroductionQueries;
import org.partner2connect.opportunities.introductions.IntroductionStatus;
import org.springframework.beans.factory.annotation.Autowired;

@OpportunitiesContext
class KeeperLogTests {

  @Autowired KeeperLog keepers;
  @Autowired OpportunityBoard board;
  @Autowired OpportunityQueries queries;
  @Autowired Introducing introducing;
  @Autowired IntroductionQueries introductions;
  @Autowired OpportunityFixtures fixtures;

  private Member ministry;

  @BeforeEach
  void knowsAMember() {
    fixtures.clear();
    ministry = fixtures.focalPoint("Ministry of Backhaul");
  }

  @AfterEach
  void clears() {
    fixtures.clear();
  }

  @Test
  void passesWhatSomebodyKeptAndWritesToWhoeverKeepsIt() {
    var leaver = fixtures.seat("Leaver", ministry.organisation(), SeatRole.DELEGATE);
    var heir = fixtures.seat("Heir", ministry.organisation(), SeatRole.DELEGATE);
    var id = fixtures.as(leaver.person(), () -> board.post(OpportunityFixtures.need("Kept")));
    for (int again = 0; again < 2; again++) {
      keepers.pass(leaver.id(), heir.id(), ministry.organisation());
      assertThat(find(id).keeper()).isEqualTo(heir.id());
    }
    fixtures.does(
        fixtures.someone("Secretary", "en"),
        () -> board.withdraw(id, 0, "Improper."),
        "SECRETARIAT");
    assertThat(fixtures.mailedTo(heir.person())).hasSize(1);
    assertThat(fixtures.mailedTo(ministry.person())).hasSize(1);
    assertThat(fixtures.mailedTo(leaver.person())).isEmpty();
  }

  @Test
  void givesWhatADuplicateHasToTheSurvivorAndIntroducesNobodyToItself() {
    var duplicate = fixtures.focalPoint("Ministry of Back-haul");
    var need = fixtures.as(ministry.person(), () -> board.post(OpportunityFixtures.need("A need")));
    var offer =
        fixtures.as(duplicate.person(), () -> board.post(OpportunityFixtures.offer("An offer")));
    var id = fixtures.as(duplicate.person(), () -> introducing.propose(need, offer, "Shall we?"));
    for (int again = 0; again < 2; again++) {
      keepers.merge(duplicate.organisation(), ministry.organisation(), Instant.EPOCH);
      assertThat(find(offer).by().organisationId()).contains(ministry.organisation());
    }
    assertThat(fixtures.as(ministry.person(), () -> introductions.find(id)).orElseThrow().status())
        .isEqualTo(IntroductionStatus.LAPSED);
    fixtures.signIn(ministry.person());
    assertThat(queries.matches(find(need))).isEmpty();
  }

  private OpportunityDetail find(OpportunityId id) {
    return fixtures.as(ministry.person(), () -> queries.find(id)).orElseThrow();
  }
}
