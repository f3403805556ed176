package org.partner2connect.opportunities;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.opportunities.OpportunityFixtures.Member;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.beans.factory.annotation.Autowired;

@OpportunitiesContext
class OpportunityQueriesTests {

  @Autowired OpportunityBoard board;
  @Autowired OpportunityQueries queries;
  @Autowired OpportunityFixtures fixtures;

  private Member ministry;
  private Member carrier;

  @BeforeEach
  void knowsTwoMembers() {
    fixtures.clear();
    ministry = fixtures.focalPoint("Ministère des réseaux");
    carrier = fixtures.focalPoint("Carrier of the Sahel");
  }

  @AfterEach
  void clears() {
    fixtures.clear();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "réseau",
        "reseau",
        "RÉSEAUX",
        "villages connectés",
        "village",
        "\"réseau rural\"",
        "ministere",
        "P2C-O-",
        "rural -satellite"
      })
  void findsWordsInBothLanguagesWithAndWithoutAccents(String text) {
    var id = post(ministry, words("fr", "Un réseau rural", "Des villages bien connectés."));
    post(carrier, words("en", "Satellite capacity", "For islands."));
    assertThat(found(text)).contains(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"connecting", "connected", "island", "ISLANDS satellite"})
  void findsOtherFormsOfEnglishWords(String text) {
    var id = post(carrier, words("en", "Satellites connect", "For islands."));
    assertThat(found(text)).containsExactly(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "_", "\\", "'", "\"", "((", "a & | ! b", "\0", "\ud83d"})
  void takesSignsAsText(String text) {
    post(ministry, words("en", "Plain words", "Nothing else."));
    assertThat(found(text)).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void narrowsDownByEverything() {
    var id = post(ministry, words("en", "A need", "In Chad."));
    assertThat(ids(filter("NEED", "INFRASTRUCTURE", FocusArea.ACCESS, "TCD", 9))).contains(id);
    assertThat(ids(filter("OFFER", null, null, null, null))).isEmpty();
    assertThat(ids(filter(null, "SKILLS", null, null, null))).isEmpty();
    assertThat(ids(filter(null, null, FocusArea.ADOPTION, null, null))).isEmpty();
    assertThat(ids(filter(null, null, null, "GHA", null))).isEmpty();
    assertThat(ids(filter(null, null, null, null, 1))).isEmpty();
  }

  @Test
  void showsPagesWithTheLatestFirst() {
    for (int i = 0; i < OpportunityQueries.PAGE + 1; i++) {
      post(ministry, words("en", "Number " + i, "One of many."));
    }
    fixtures.signIn(carrier.person());
    assertThat(queries.count(OpportunityFilter.OPEN)).isEqualTo(OpportunityQueries.PAGE + 1);
    assertThat(queries.search(OpportunityFilter.OPEN, 1)).hasSize(OpportunityQueries.PAGE);
    assertThat(queries.search(OpportunityFilter.OPEN, 2))
        .singleElement()
        .satisfies(one -> assertThat(one.content().title()).isEqualTo("Number 0"));
    assertThat(queries.search(OpportunityFilter.OPEN, Integer.MAX_VALUE)).isEmpty();
  }

  @Test
  void tellsWhatIsOverFromWhatIsOpen() {
    var id = post(ministry, words("en", "Over soon", "One day."));
    fixtures.expire(id);
    assertThat(ids(OpportunityFilter.OPEN)).isEmpty();
    assertThat(ids(state(OpportunityState.EXPIRED))).containsExactly(id);
    assertThat(ids(state(null))).containsExactly(id);
  }

  @Test
  void hidesWhatAnInactiveOrganisationPosted() {
    var id = post(ministry, words("en", "Of the suspended", "Hidden for now."));
    fixtures.suspend(ministry.organisation());
    assertThat(ids(state(null))).isEmpty();
    assertThat(fixtures.as(carrier.person(), () -> queries.find(id)).isPresent()).isFalse();
    assertThat(
            fixtures
                .as(fixtures.someone("Secretary", "en"), () -> queries.find(id), "SECRETARIAT")
                .isPresent())
        .isTrue();
  }

  @Test
  void suggestsWhatFitsWithoutTheOwnAndWithoutWhatIsOver() {
    var need = post(ministry, OpportunityFixtures.need("Backhaul, Chad"));
    post(ministry, OpportunityFixtures.offer("Our own offer"));
    var over = post(carrier, OpportunityFixtures.offer("An old offer"));
    fixtures.expire(over);
    var fits = post(carrier, OpportunityFixtures.offer("Fibre to Chad"));
    fixtures.signIn(ministry.person());
    var matches = queries.matches(queries.find(need).orElseThrow());
    assertThat(matches).extracting(match -> match.with().id()).containsExactly(fits);
    assertThat(matches.getFirst().reasons())
        .containsExactly(
            MatchReason.SAME_TYPE,
            MatchReason.SAME_COUNTRY,
            MatchReason.SHARED_TARGET,
            MatchReason.SAME_AREA,
            MatchReason.OVERLAPPING_DATES);
  }

  private OpportunityId post(Member member, OpportunityContent content) {
    return fixtures.as(member.person(), () -> board.post(content));
  }

  private List<OpportunityId> found(String text) {
    return ids(new OpportunityFilter(text, null, null, null, null, null, OpportunityState.OPEN));
  }

  private List<OpportunityId> ids(OpportunityFilter filter) {
    return fixtures.as(carrier.person(), () -> queries.search(filter, 1)).stream()
        .map(OpportunityDetail::id)
        .toList();
  }

  private static OpportunityFilter state(@Nullable OpportunityState state) {
    return new OpportunityFilter("", null, null, null, null, null, state);
  }

  private static OpportunityFilter filter(
      @Nullable String kind,
      @Nullable String type,
      @Nullable FocusArea area,
      @Nullable String country,
      @Nullable Integer goal) {
    return new OpportunityFilter(
        "",
        kind == null ? null : OpportunityKind.valueOf(kind),
        type == null ? null : OpportunityType.valueOf(type),
        area,
        country,
        goal,
        OpportunityState.OPEN);
  }

  private static OpportunityContent words(String language, String title, String scope) {
    return new OpportunityContent(
        OpportunityKind.NEED,
        OpportunityType.INFRASTRUCTURE,
        FocusArea.ACCESS,
        null,
        null,
        language,
        title,
        scope,
        BigDecimal.TEN,
        null,
        "XAF",
        null,
        LocalDate.of(2099, 12, 31),
        List.of("TCD"),
        List.of("9.c"));
  }
}
