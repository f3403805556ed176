package org.partner2connect.membership.directory;

import java.util.List;
import org.partner2connect.identity.DemoAccounts;
import org.partner2connect.identity.DemoPeople;
import org.partner2connect.kernel.DemoData;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.OrganisationReference;
import org.partner2connect.membership.profile.Profiles;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What some organisations of the demo say of themselves, recognisably made up, and which of their
 * people agreed to be named. The web sites lie in the domains that RFC 2606 keeps for examples.
 */
@Component
@Profile("demo")
class DemoDirectory implements DemoData {

  private static final List<DemoPeople> NAMED =
      List.of(
          DemoPeople.FOCAL1,
          DemoPeople.FOCAL2,
          DemoPeople.CHAIR,
          DemoPeople.VICECHAIR,
          DemoPeople.DELEGATE8);

  private final DemoAccounts people;
  private final MembershipQueries memberships;
  private final Profiles profiles;
  private final ConsentLog consents;

  DemoDirectory(
      DemoAccounts people, MembershipQueries memberships, Profiles profiles, ConsentLog consents) {
    this.people = people;
    this.memberships = memberships;
    this.profiles = profiles;
    this.consents = consents;
  }

  @Override
  public int order() {
    return 31;
  }

  @Override
  public void load() {
    say(
        DemoPeople.FOCAL1,
        "https://connectivity.exemplia.example",
        "The ministry of a country that does not exist. It wants to connect its made-up villages.",
        "Le ministère d’un pays qui n’existe pas. Il veut connecter ses villages imaginaires.");
    say(
        DemoPeople.FOCAL2,
        "https://exampleton.example/digital",
        "An invented university that teaches digital skills to invented students.",
        "Une université inventée qui enseigne le numérique à des étudiants inventés.");
    say(
        DemoPeople.VICECHAIR,
        "https://ejemplo-mobile.example",
        "A mobile operator without a single real mast.",
        "Un opérateur mobile sans un seul pylône réel.");
    say(
        DemoPeople.DELEGATE8,
        "https://fictitious-foundation.example",
        "A foundation of fiction for networks that are open to everybody.",
        "Une fondation de fiction pour des réseaux ouverts à tous.");
    NAMED.forEach(person -> consents.give(people.personOf(person)));
  }

  private void say(DemoPeople person, String website, String english, String french) {
    memberships
        .seatOf(people.personOf(person))
        .map(seat -> seat.organisation())
        .map(OrganisationReference::id)
        .ifPresent(
            organisation ->
                profiles
                    .find(organisation)
                    .ifPresent(
                        before ->
                            profiles.change(
                                organisation, before.saying(website, english, french))));
  }
}
