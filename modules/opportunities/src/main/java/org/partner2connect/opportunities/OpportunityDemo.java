package org.partner2connect.opportunities;

import static org.partner2connect.identity.DemoPeople.ADOPTION_CHAIR;
import static org.partner2connect.identity.DemoPeople.CHAIR;
import static org.partner2connect.identity.DemoPeople.DELEGATE1;
import static org.partner2connect.identity.DemoPeople.DELEGATE2;
import static org.partner2connect.identity.DemoPeople.DELEGATE7;
import static org.partner2connect.identity.DemoPeople.FOCAL1;
import static org.partner2connect.identity.DemoPeople.FOCAL2;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.DemoAccounts;
import org.partner2connect.identity.DemoPeople;
import org.partner2connect.kernel.DemoData;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.opportunities.OpportunityRights.Acting;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the demo's made-up members need and offer. Some of it fits together. */
@Component
@Profile("demo")
class OpportunityDemo implements DemoData {

  private static final List<String> SAHEL = List.of("NER", "TCD");

  private final DemoAccounts people;
  private final MembershipQueries memberships;
  private final OpportunityRecord record;
  private final Clock clock;

  OpportunityDemo(
      DemoAccounts people, MembershipQueries memberships, OpportunityRecord record, Clock clock) {
    this.people = people;
    this.memberships = memberships;
    this.record = record;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 75;
  }

  @Override
  public void load() {
    access();
    adoption();
  }

  private void access() {
    post(
        FOCAL1,
        draft(OpportunityKind.NEED, OpportunityType.INFRASTRUCTURE, FocusArea.ACCESS)
            .says(
                "Backhaul partner, Chad",
                """
                We plan 40 open-access sites between N’Djamena and the eastern border and look for \
                a partner with fibre or satellite capacity who carries their traffic to an \
                exchange.

                We bring the sites, the licences and the power. A first link of 2 Gbit/s is enough \
                for the first year.\
                """)
            .about(SAHEL, "9.c", "17.6")
            .money("500000", "2000000"));
    post(
        FOCAL1,
        draft(OpportunityKind.NEED, OpportunityType.RESEARCH, FocusArea.ACCESS)
            .says(
                "A study of what villages can afford",
                "Before prices are set, we want to know what households in 60 villages would pay "
                    + "for a line, and for what they would use it.")
            .about(SAHEL, "9.c"));
    post(
        FOCAL2,
        draft(OpportunityKind.OFFER, OpportunityType.RESEARCH, FocusArea.ACCESS)
            .says(
                "Field studies of demand and prices",
                "Our institute sends two teams for six weeks each, works with a local university "
                    + "and leaves the data and the method with the country.")
            .about(SAHEL, "9.c", "17.6"));
    post(
        DELEGATE7,
        draft(OpportunityKind.OFFER, OpportunityType.INFRASTRUCTURE, FocusArea.ACCESS)
            .says(
                "Satellite capacity for landlocked countries",
                "Free capacity on two beams over the Sahel, up to 3 Gbit/s, for networks that are "
                    + "open to every operator.")
            .about(List.of("BFA", "MLI", "NER", "TCD"), "9.c"));
    post(
        DELEGATE1,
        draft(OpportunityKind.NEED, OpportunityType.EQUIPMENT, FocusArea.ACCESS)
            .says(
                "Twenty terminals that survive storms",
                "For clinics and schools on the outer islands. Two people on each island will be "
                    + "trained to put them back into service.")
            .about(List.of("KIR", "TUV"), "9.c", "13.1"));
    post(
        DELEGATE2,
        draft(OpportunityKind.OFFER, OpportunityType.EQUIPMENT, FocusArea.ACCESS)
            .says(
                "Refurbished base stations",
                "One hundred and twenty base stations, tested and with spare parts for five years, "
                    + "free for networks that are shared.")
            .about(List.of("BEN", "TGO"), "9.c"));
  }

  private void adoption() {
    post(
        CHAIR,
        draft(OpportunityKind.NEED, OpportunityType.SKILLS, FocusArea.ADOPTION)
            .says(
                "Trainers for digital skills in rural schools",
                "Forty trainers of teachers for one school year, in English or French.")
            .about(List.of("GHA"), "4.4"));
    post(
        ADOPTION_CHAIR,
        draft(OpportunityKind.OFFER, OpportunityType.SKILLS, FocusArea.ADOPTION)
            .in("fr")
            .says(
                "Formation de formateurs au numérique",
                "Une équipe de douze formatrices et formateurs, un programme éprouvé dans trois "
                    + "pays et des supports libres de droits.")
            .about(List.of("GHA", "SEN"), "4.4"));
  }

  private void post(DemoPeople who, Draft draft) {
    var person = people.personOf(who);
    var seat = memberships.seatOf(person).orElseThrow();
    var at = clock.instant();
    record.post(
        Opportunity.post(
            record.nextReference(),
            draft.content(LocalDate.ofInstant(at, Opportunity.GENEVA)),
            seat.organisation().id(),
            person,
            at),
        new Acting(person, seat.role().name()));
  }

  private static Draft draft(OpportunityKind kind, OpportunityType type, FocusArea area) {
    return new Draft(kind, type, area, "en", "", "", List.of(), List.of(), null, null);
  }

  private record Draft(
      OpportunityKind kind,
      OpportunityType type,
      FocusArea area,
      String language,
      String title,
      String scope,
      List<String> countries,
      List<String> targets,
      @Nullable BigDecimal least,
      @Nullable BigDecimal most) {

    Draft in(String other) {
      return new Draft(kind, type, area, other, title, scope, countries, targets, least, most);
    }

    Draft says(String what, String exactly) {
      return new Draft(kind, type, area, language, what, exactly, countries, targets, least, most);
    }

    Draft about(List<String> where, String... which) {
      return new Draft(
          kind, type, area, language, title, scope, where, List.of(which), least, most);
    }

    Draft money(String from, String to) {
      return new Draft(
          kind,
          type,
          area,
          language,
          title,
          scope,
          countries,
          targets,
          new BigDecimal(from),
          new BigDecimal(to));
    }

    /** For the coming year, so that it is open whenever the demo is looked at. */
    OpportunityContent content(LocalDate today) {
      return new OpportunityContent(
          kind,
          type,
          area,
          null,
          null,
          language,
          title,
          scope,
          least,
          most,
          least == null ? null : "USD",
          today,
          today.plusYears(1),
          countries,
          targets);
    }
  }
}
