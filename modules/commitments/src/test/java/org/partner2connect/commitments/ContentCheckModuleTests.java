package org.partner2connect.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.commitments.CommitmentContent.Delivery;
import org.partner2connect.commitments.CommitmentContent.Money;
import org.partner2connect.commitments.CommitmentContent.Period;
import org.partner2connect.commitments.CommitmentContent.Reach;
import org.partner2connect.commitments.InvalidCommitment.Problem;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.uikit.Translations;
import org.springframework.beans.factory.annotation.Autowired;

/** Bad input of every kind gets its message at its field, in both languages. */
@CommitmentContext
class ContentCheckModuleTests {

  @Autowired ContentCheck check;
  @Autowired CommitmentRegister register;
  @Autowired CommitmentFixtures fixtures;
  @Autowired Translations translations;
  @Autowired Taxonomy taxonomy;

  static Stream<Arguments> bad() {
    var fine = CommitmentFixtures.content();
    return Stream.of(
        Arguments.of("amount", fine.withMoney(money("1000000000000000000", "USD"))),
        Arguments.of("amount", fine.withMoney(money("1E+1000000000", "USD"))),
        Arguments.of("amount", fine.withMoney(money("-1", "USD"))),
        Arguments.of("amount", fine.withMoney(money("0", "USD"))),
        Arguments.of("amount", fine.withMoney(money("0.001", "USD"))),
        Arguments.of("currency", fine.withMoney(money("5", "DEM"))),
        Arguments.of("currency", fine.withMoney(money("5", "usd"))),
        Arguments.of("ends", period(LocalDate.of(2027, 1, 2), LocalDate.of(2027, 1, 1))),
        Arguments.of("ends", period(null, LocalDate.MAX)),
        Arguments.of("starts", period(LocalDate.of(1, 1, 1), null)),
        Arguments.of("countries", fine.withCountries(List.of("KEN", "GHA", "KEN"))),
        Arguments.of("countries", fine.withCountries(List.of("XXX"))),
        Arguments.of("regions", fine.withReach(reach(Set.of("MARS"), 5L))),
        Arguments.of("beneficiaries", fine.withReach(reach(Set.of(), 0L))),
        Arguments.of("beneficiaries", fine.withReach(reach(Set.of(), Long.MAX_VALUE))),
        Arguments.of("targets", fine.withTargets(List.of("18.1"))),
        Arguments.of("targets", fine.withTargets(List.of("9.c", "9.c"))),
        Arguments.of(
            "deliveries",
            fine.withDeliveries(
                List.of(new Delivery(new PlanId(UUID.randomUUID()), UUID.randomUUID())))),
        Arguments.of("event", fine.withEvent(UUID.randomUUID())),
        Arguments.of("pillar", fine.withArea(FocusArea.ACCESS, UUID.randomUUID())),
        Arguments.of("title.en", fine.withWording("en", "x".repeat(201), "Description.")),
        Arguments.of("description.en", fine.withWording("en", "Title", "x".repeat(4_001))),
        Arguments.of("title.en", fine.withWording("en", "a\0b", "Description.")),
        Arguments.of("description.fr", fine.withWording("fr", "Titre", "a\ud800b")),
        Arguments.of("language", fine.withWording("xx", "Title", "Description.")),
        Arguments.of("title.en", fine.withWording("en", "", "Description.")),
        Arguments.of("description.fr", fine.withWording("fr", "Titre", "")),
        Arguments.of("type", fine.withType(null)),
        Arguments.of("amount", fine.withMoney(Money.NONE)));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void saysWhatIsWrongAtItsField(String field, CommitmentContent content) {
    var problems = check.problemsOf(content, true);
    assertThat(problems).extracting(Problem::field).containsExactly(field);
    var problem = problems.getFirst();
    for (var language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      assertThat(
              translations.getTranslation(
                  problem.messageKey(), language, problem.arguments().toArray()))
          .isNotBlank()
          .doesNotContain("{");
    }
  }

  @Test
  void refusesThePillarOfAnotherArea() {
    var pillar = taxonomy.focusArea(FocusArea.ADOPTION).pillars().getFirst().id();
    var content = CommitmentFixtures.content();
    assertThat(check.problemsOf(content.withArea(FocusArea.ADOPTION, pillar), true)).isEmpty();
    assertThat(check.problemsOf(content.withArea(FocusArea.ACCESS, pillar), true)).hasSize(1);
  }

  @Test
  void keepsNothingOfADraftWithAFault() {
    var member = fixtures.member("Careless Sample");
    var id = fixtures.draft(member, CommitmentFixtures.content());
    assertThatThrownBy(
            () ->
                fixtures.run(
                    member.focalPoint(),
                    () ->
                        register.save(
                            id,
                            0,
                            CommitmentFixtures.content().withCountries(List.of("KEN", "KEN")))))
        .isInstanceOf(InvalidCommitment.class);
    assertThat(fixtures.version(id)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "'; drop table commitments.commitment; --",
        "=cmd|' /C calc'!A0",
        "{0} {1, plural, one {x}}",
        "%s %n ${7*7} #{7*7}",
        "Ω≈ç√∫˜µ 社會科學院 الكل في المجمو 👩🏽‍💻",
        "../../../../etc/passwd"
      })
  void keepsNaughtyStringsAsTheyAre(String text) {
    var member = fixtures.member("Naughty Sample");
    var content = CommitmentFixtures.content().withWording("en", text, text);
    var id = fixtures.published(member, content);
    assertThat(fixtures.detail(member.focalPoint(), id).content().title(Locale.ENGLISH))
        .isEqualTo(text);
    assertThat(fixtures.mailsTo(member.focalPoint())).isNotEmpty();
  }

  @Test
  void takesMarksOutThatTurnTheDirection() {
    var member = fixtures.member("Turning Sample");
    var id =
        fixtures.draft(
            member, CommitmentFixtures.content().withWording("en", "abc\u202edef", "Line\nline"));
    var wording = fixtures.detail(member.focalPoint(), id).content().wording(Locale.ENGLISH);
    assertThat(wording.title()).isEqualTo("abcdef");
    assertThat(wording.description()).isEqualTo("Line\nline");
  }

  private static Money money(String amount, String currency) {
    return Money.of(new BigDecimal(amount), currency);
  }

  private static CommitmentContent period(LocalDate starts, LocalDate ends) {
    return CommitmentFixtures.content().withPeriod(new Period(starts, ends, null));
  }

  private static Reach reach(Set<String> regions, Long people) {
    return new Reach(List.of(), regions, null, people, null, Set.of());
  }
}
