package org.partner2connect.opportunities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.Ids;
import org.partner2connect.membership.Category;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.OrganisationReference;
import org.partner2connect.taxonomy.FocusArea;

class MatchingTests {

  private static final Party MINISTRY = organisation("Ministry");
  private static final Party CARRIER = organisation("Carrier");
  private static final UUID PLAN = Ids.next();
  private static final UUID ACTION = Ids.next();

  @Test
  void namesEveryReasonAndWhatBothAreAbout() {
    var need = need(PLAN, ACTION, List.of("TCD", "NER"), List.of("9.c", "17.6"));
    var offer = offer(PLAN, ACTION, List.of("MLI", "TCD"), List.of("9.c"));
    var match = Matching.of(need, List.of(offer), 10).getFirst();
    assertThat(match.reasons()).containsExactly(MatchReason.values());
    assertThat(match.countries()).containsExactly("TCD");
    assertThat(match.targets()).containsExactly("9.c");
    assertThat(match.score()).isEqualTo(115);
  }

  @Test
  void leavesOutWhatHasTooLittleInCommon() {
    var need = of(MINISTRY, OpportunityKind.NEED, OpportunityType.SKILLS, null, List.of("TCD"));
    var sameTypeOnly =
        of(CARRIER, OpportunityKind.OFFER, OpportunityType.SKILLS, null, List.of("GHA"));
    var sameCountryOnly =
        of(CARRIER, OpportunityKind.OFFER, OpportunityType.RESEARCH, null, List.of("TCD"));
    var both = of(CARRIER, OpportunityKind.OFFER, OpportunityType.SKILLS, null, List.of("TCD"));
    assertThat(Matching.of(need, List.of(sameTypeOnly, sameCountryOnly, both), 10))
        .extracting(Match::with)
        .containsExactly(both);
  }

  @Test
  void leavesOutTheSameKindAndTheOwnOrganisation() {
    var need = need(PLAN, ACTION, List.of("TCD"), List.of());
    var alike = of(CARRIER, OpportunityKind.NEED, OpportunityType.SKILLS, null, List.of("TCD"));
    var own =
        of(MINISTRY, OpportunityKind.OFFER, OpportunityType.INFRASTRUCTURE, null, List.of("TCD"));
    assertThat(Matching.of(need, List.of(alike, own), 10)).isEmpty();
  }

  @Test
  void putsTheBestFirstAndTheOlderOfTwoThatFitEquallyWell() {
    var need = need(PLAN, ACTION, List.of("TCD"), List.of("9.c"));
    var best = offer(PLAN, ACTION, List.of("TCD"), List.of("9.c"));
    var older = dated(offer(null, null, List.of("TCD"), List.of()), "2030-01-01T00:00:00Z");
    var later = dated(offer(null, null, List.of("TCD"), List.of()), "2030-01-02T00:00:00Z");
    assertThat(Matching.of(need, List.of(later, older, best), 10))
        .extracting(Match::with)
        .containsExactly(best, older, later);
    assertThat(Matching.of(need, List.of(best, later, older), 2))
        .extracting(Match::with)
        .containsExactly(best, older);
  }

  @Test
  void knowsWhenDatesOverlap() {
    assertThat(overlap("2030-01-01", "2030-12-31", "2030-12-31", null)).isTrue();
    assertThat(overlap("2030-01-01", "2030-12-31", "2031-01-01", null)).isFalse();
    assertThat(overlap(null, "2030-06-30", "2030-07-01", "2030-12-31")).isFalse();
    assertThat(overlap(null, null, "2030-01-01", "2030-12-31")).isFalse();
  }

  private static boolean overlap(
      @Nullable String starts, @Nullable String ends, @Nullable String from, @Nullable String to) {
    var need = within(need(PLAN, ACTION, List.of(), List.of()), starts, ends);
    var offer = within(offer(PLAN, ACTION, List.of(), List.of()), from, to);
    return Matching.of(need, List.of(offer), 1)
        .getFirst()
        .reasons()
        .contains(MatchReason.OVERLAPPING_DATES);
  }

  private static OpportunityDetail need(
      @Nullable UUID plan, @Nullable UUID action, List<String> countries, List<String> targets) {
    return detail(
        MINISTRY,
        content(
            OpportunityKind.NEED,
            OpportunityType.INFRASTRUCTURE,
            FocusArea.ACCESS,
            plan,
            action,
            countries,
            targets));
  }

  private static OpportunityDetail offer(
      @Nullable UUID plan, @Nullable UUID action, List<String> countries, List<String> targets) {
    return detail(
        CARRIER,
        content(
            OpportunityKind.OFFER,
            OpportunityType.INFRASTRUCTURE,
            FocusArea.ACCESS,
            plan,
            action,
            countries,
            targets));
  }

  private static OpportunityDetail of(
      Party by,
      OpportunityKind kind,
      OpportunityType type,
      @Nullable FocusArea area,
      List<String> countries) {
    return detail(by, content(kind, type, area, null, null, countries, List.of()));
  }

  private static OpportunityContent content(
      OpportunityKind kind,
      OpportunityType type,
      @Nullable FocusArea area,
      @Nullable UUID plan,
      @Nullable UUID action,
      List<String> countries,
      List<String> targets) {
    return new OpportunityContent(
        kind,
        type,
        area,
        plan,
        action,
        "en",
        "Title",
        "Scope",
        null,
        null,
        null,
        LocalDate.of(2030, 1, 1),
        LocalDate.of(2030, 12, 31),
        countries,
        targets);
  }

  private static OpportunityDetail detail(Party by, OpportunityContent content) {
    var id = new OpportunityId(Ids.next());
    return new OpportunityDetail(
        id,
        "P2C-O-" + id,
        content,
        by,
        OpportunityState.OPEN,
        Instant.parse("2030-01-01T00:00:00Z"),
        new PersonId(Ids.next()),
        null,
        0);
  }

  private static OpportunityDetail dated(OpportunityDetail one, String postedAt) {
    return new OpportunityDetail(
        one.id(),
        one.reference(),
        one.content(),
        one.by(),
        one.state(),
        Instant.parse(postedAt),
        one.keeper(),
        null,
        0);
  }

  private static OpportunityDetail within(
      OpportunityDetail one, @Nullable String starts, @Nullable String ends) {
    var content = one.content();
    return detail(
        one.by(),
        new OpportunityContent(
            content.kind(),
            content.type(),
            content.area(),
            content.planId(),
            content.actionId(),
            "en",
            "Title",
            "Scope",
            null,
            null,
            null,
            starts == null ? null : LocalDate.parse(starts),
            ends == null ? null : LocalDate.parse(ends),
            content.countries(),
            content.targets()));
  }

  private static Party organisation(String name) {
    return new Party(
        new OrganisationReference(new OrganisationId(Ids.next()), name, "AB", Category.OTHER, null),
        null,
        true);
  }
}
