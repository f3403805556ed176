package org.partner2connect.membership;

import static org.partner2connect.identity.DemoPeople.ACCELERATE_CHAIR;
import static org.partner2connect.identity.DemoPeople.ACCELERATE_DELEGATE;
import static org.partner2connect.identity.DemoPeople.ACCELERATE_RAPPORTEUR;
import static org.partner2connect.identity.DemoPeople.ADOPTION_CHAIR;
import static org.partner2connect.identity.DemoPeople.ADOPTION_DELEGATE;
import static org.partner2connect.identity.DemoPeople.ADOPTION_RAPPORTEUR;
import static org.partner2connect.identity.DemoPeople.ADOPTION_VICECHAIR;
import static org.partner2connect.identity.DemoPeople.CHAIR;
import static org.partner2connect.identity.DemoPeople.DELEGATE1;
import static org.partner2connect.identity.DemoPeople.DELEGATE2;
import static org.partner2connect.identity.DemoPeople.DELEGATE3;
import static org.partner2connect.identity.DemoPeople.DELEGATE4;
import static org.partner2connect.identity.DemoPeople.DELEGATE5;
import static org.partner2connect.identity.DemoPeople.DELEGATE6;
import static org.partner2connect.identity.DemoPeople.DELEGATE7;
import static org.partner2connect.identity.DemoPeople.DELEGATE8;
import static org.partner2connect.identity.DemoPeople.DELEGATE9;
import static org.partner2connect.identity.DemoPeople.FOCAL1;
import static org.partner2connect.identity.DemoPeople.FOCAL2;
import static org.partner2connect.identity.DemoPeople.OBSERVER;
import static org.partner2connect.identity.DemoPeople.RAPPORTEUR;
import static org.partner2connect.identity.DemoPeople.VALUE_CREATION_CHAIR;
import static org.partner2connect.identity.DemoPeople.VALUE_CREATION_DELEGATE;
import static org.partner2connect.identity.DemoPeople.VALUE_CREATION_RAPPORTEUR;
import static org.partner2connect.identity.DemoPeople.VICECHAIR;
import static org.partner2connect.membership.Category.ACADEMIA;
import static org.partner2connect.membership.Category.INTERNATIONAL_ORGANISATION;
import static org.partner2connect.membership.Category.MEMBER_STATE;
import static org.partner2connect.membership.Category.OTHER;
import static org.partner2connect.membership.Category.SECTOR_MEMBER;
import static org.partner2connect.membership.Category.UN_AGENCY;
import static org.partner2connect.taxonomy.FocusArea.ACCELERATE;
import static org.partner2connect.taxonomy.FocusArea.ACCESS;
import static org.partner2connect.taxonomy.FocusArea.ADOPTION;
import static org.partner2connect.taxonomy.FocusArea.VALUE_CREATION;

import java.util.Set;
import org.partner2connect.identity.DemoAccounts;
import org.partner2connect.identity.DemoPeople;
import org.partner2connect.kernel.DemoData;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Organisations of the five invited categories and one more, recognisably made up. None has a
 * country: real countries shall not be counted for made-up members.
 */
@Component
@Profile("demo")
class DemoMembership implements DemoData {

  private final DemoAccounts people;
  private final Admission admission;
  private final Delegations delegations;

  DemoMembership(DemoAccounts people, Admission admission, Delegations delegations) {
    this.people = people;
    this.admission = admission;
    this.delegations = delegations;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public void load() {
    memberStates();
    sectorMembers();
    academia();
    internationalOrganisations();
    others();
  }

  private void memberStates() {
    var exemplia =
        admit("Republic of Exemplia, Ministry of Connectivity", "EX", MEMBER_STATE, ACCESS);
    focalPoint(exemplia, FOCAL1);
    delegates(exemplia, CHAIR);
    var islands =
        admit("Sample Islands, Department of Communications", "SA", MEMBER_STATE, ACCESS, ADOPTION);
    delegates(islands, DELEGATE1);
    var fictionia =
        admit("Kingdom of Fictionia, Digital Authority", "FI", MEMBER_STATE, VALUE_CREATION);
    delegates(fictionia, DELEGATE4, VALUE_CREATION_CHAIR);
  }

  private void sectorMembers() {
    delegates(
        admit("Ejemplo Mobile", "EM", SECTOR_MEMBER, ACCESS, ADOPTION),
        VICECHAIR,
        ADOPTION_VICECHAIR);
    delegates(admit("Udaharan Example Telecom", "UT", SECTOR_MEMBER, ACCESS), DELEGATE2);
    delegates(admit("Placeholder Satellites", "PS", SECTOR_MEMBER, ACCESS), DELEGATE7);
  }

  private void academia() {
    var exampleton = admit("University of Exampleton", "UE", ACADEMIA, ADOPTION, VALUE_CREATION);
    focalPoint(exampleton, FOCAL2);
    delegates(exampleton, DELEGATE3, VALUE_CREATION_RAPPORTEUR);
    delegates(
        admit("Université imaginaire de Modèleville", "UM", ACADEMIA, ACCESS, ACCELERATE),
        RAPPORTEUR,
        DELEGATE9,
        ACCELERATE_RAPPORTEUR);
    delegates(
        admit("Specimen Institute of Rural Networks", "SI", ACADEMIA, ADOPTION),
        ADOPTION_RAPPORTEUR);
  }

  private void internationalOrganisations() {
    delegates(
        admit("Sample Regional Telecommunication Union", "SR", INTERNATIONAL_ORGANISATION, ACCESS),
        DELEGATE5);
    delegates(
        admit("Alliance of Imaginary Island States", "AI", INTERNATIONAL_ORGANISATION, ADOPTION),
        ADOPTION_DELEGATE,
        ACCELERATE_CHAIR);
    delegates(
        admit("Lorem Ipsum Development Bank", "LI", INTERNATIONAL_ORGANISATION, ACCELERATE),
        ACCELERATE_DELEGATE);
    delegates(
        admit("Imaginary United Nations Agency for Digital Villages", "IU", UN_AGENCY, ADOPTION),
        DELEGATE6,
        ADOPTION_CHAIR);
    delegates(
        admit("Invented United Nations Fund for Connected Schools", "IF", UN_AGENCY, ACCESS),
        OBSERVER);
  }

  private void others() {
    delegates(admit("Fictitious Foundation for Open Networks", "FF", OTHER, ACCESS), DELEGATE8);
    delegates(
        admit("Made-Up Civil Society Network", "MC", OTHER, VALUE_CREATION),
        VALUE_CREATION_DELEGATE);
  }

  private OrganisationId admit(
      String name, String initials, Category category, FocusArea... areas) {
    return admission.admit(new NewOrganisation(name, initials, category, null, Set.of(areas)));
  }

  private void focalPoint(OrganisationId organisation, DemoPeople person) {
    delegations.seat(organisation, people.personOf(person), SeatRole.FOCAL_POINT);
  }

  private void delegates(OrganisationId organisation, DemoPeople... delegates) {
    for (var person : delegates) {
      delegations.seat(organisation, people.personOf(person), SeatRole.DELEGATE);
    }
  }
}
