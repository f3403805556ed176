package org.partner2connect.insights.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.insights.InsightsContext;
import org.partner2connect.insights.PlanRows;
import org.partner2connect.insights.RegisterRows;
import org.partner2connect.insights.RegisterRows.Row;
import org.partner2connect.insights.SignedIn;
import org.partner2connect.insights.coverage.CoverageFilter.Show;
import org.partner2connect.kernel.Ids;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.workinggroups.WorkingGroupReference;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Coverage as it is read from what other modules publish. */
@InsightsContext
class CoverageModuleTests {

  @Autowired CoverageQueries queries;
  @Autowired RegisterRows register;
  @Autowired PlanRows plans;
  @Autowired SignedIn signedIn;
  @Autowired Taxonomy taxonomy;

  WorkingGroupReference group;
  PlanId plan;
  UUID fibre;
  UUID skills;

  @BeforeEach
  void makesAPlan() {
    clear();
    group = signedIn.group(FocusArea.ACCESS);
    plan = plans.plan(group);
    fibre = plans.action(plan, 1, "Lay fibre", "TCD", "NER", "FJI");
    skills = plans.action(plan, 2, "Teach skills", "NER");
    signedIn.as(signedIn.delegateOf("Sample Academy " + Ids.next(), null));
  }

  @AfterEach
  void clear() {
    plans.clear();
    register.clear();
    signedIn.nobody();
  }

  @Test
  void countsPublishedCommitmentsThatStand() {
    delivering("P2C-C-001", "PUBLISHED", fibre);
    delivering("P2C-C-002", "WITHDRAWN", skills);
    delivering("P2C-C-003", "SUBMITTED", skills);
    delivering("P2C-C-004", "APPROVED", skills);

    var coverage = coverage();
    assertThat(coverage.gaps()).isEqualTo(1);
    assertThat(coverage.actions())
        .extracting(action -> action.number() + " " + action.deliveries().size())
        .containsExactly("1.1 1", "1.2 0");
    assertThat(coverage.actions().getFirst().deliveries().getFirst().title())
        .isEqualTo("Commitment P2C-C-001");
  }

  @Test
  void saysTheTitleInTheReadersLanguage() {
    register.word(delivering("P2C-C-001", "PUBLISHED", fibre), "fr", "La fibre", "x");
    var french = queries.of(plan, Locale.FRENCH).orElseThrow();
    assertThat(french.actions().getFirst().deliveries().getFirst().title()).isEqualTo("La fibre");
  }

  @Test
  void leavesOutActionsThatAreNoLongerInTheText() {
    plans.remove(skills);
    assertThat(coverage().actions()).extracting(CoveredAction::number).containsExactly("1.1");
  }

  @Test
  void tellsCountriesWithoutACommitmentFirst() {
    delivering("P2C-C-001", "PUBLISHED", fibre, "TCD");
    var countries = coverage().countries(taxonomy);
    assertThat(countries)
        .extracting(one -> one.iso3() + " " + one.covered() + "/" + one.actions())
        .containsExactly("FJI 0/1", "NER 0/2", "TCD 1/1");
    assertThat(countries.get(1).groups()).contains(Grouping.LDC, Grouping.LLDC);
    assertThat(PlanCoverage.groups(countries))
        .extracting(one -> one.group() + " " + one.covered() + "/" + one.countries())
        .containsExactly("LDC 1/2", "LLDC 1/2", "SIDS 0/1");
  }

  @Test
  void asksWithinACountryOnlyForCommitmentsThatReachIt() {
    delivering("P2C-C-001", "PUBLISHED", fibre, "TCD");
    var coverage = coverage();
    var without = CoverageFilter.ALL.showing(Show.WITHOUT);
    assertThat(numbers(coverage, without)).containsExactly("1.2");
    assertThat(numbers(coverage, without.in("NER"))).containsExactly("1.1", "1.2");
    assertThat(numbers(coverage, without.in("TCD"))).isEmpty();
    assertThat(numbers(coverage, without.within(Grouping.SIDS))).containsExactly("1.1");
    assertThat(numbers(coverage, CoverageFilter.ALL.in("GHA"))).isEmpty();
    assertThat(numbers(coverage, CoverageFilter.ALL.showing(Show.WITH).within(Grouping.LDC)))
        .containsExactly("1.1");
  }

  @Test
  void showsACallThatIsOpen() {
    plans.call(group, plan, skills, "Teachers wanted");
    assertThat(coverage().actions().get(1).calls())
        .extracting(OpenCall::title)
        .containsExactly("Teachers wanted");
  }

  @Test
  void doesNotExistForThoseWhoMayNotReadThePlan() {
    signedIn.as();
    assertThat(queries.of(plan, Locale.ENGLISH)).isEmpty();
    assertThat(queries.of(group.id(), Locale.ENGLISH)).isEmpty();
    signedIn.as("ADMINISTRATOR");
    assertThat(queries.of(plan, Locale.ENGLISH)).isEmpty();
    signedIn.as("SECRETARIAT");
    assertThat(queries.of(plan, Locale.ENGLISH)).isPresent();
    assertThat(queries.of(new PlanId(Ids.next()), Locale.ENGLISH)).isEmpty();
    signedIn.nobody();
    assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
        .isThrownBy(() -> queries.of(plan, Locale.ENGLISH));
  }

  private PlanCoverage coverage() {
    return queries.of(plan, Locale.ENGLISH).orElseThrow();
  }

  private List<String> numbers(PlanCoverage coverage, CoverageFilter filter) {
    return coverage.actions(filter, taxonomy).stream().map(CoveredAction::number).toList();
  }

  private UUID delivering(String reference, String status, UUID action, String... countries) {
    var id = register.add(Row.of(reference).in(status), "Commitment " + reference, countries);
    plans.delivers(id, plan, action);
    return id;
  }
}
