package org.partner2connect.workinggroups;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.partner2connect.identity.DemoAccounts;
import org.partner2connect.identity.DemoPeople;
import org.partner2connect.kernel.DemoData;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Label;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The four groups of the letter, with the people of the demo in them. */
@Component
@Profile("demo")
class DemoGroups implements DemoData {

  private final DemoAccounts people;
  private final Mandates mandates;
  private final Participations participations;

  DemoGroups(DemoAccounts people, Mandates mandates, Participations participations) {
    this.people = people;
    this.mandates = mandates;
    this.participations = participations;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public void load() {
    access(establish(FocusArea.ACCESS));
    adoption(establish(FocusArea.ADOPTION));
    valueCreation(establish(FocusArea.VALUE_CREATION));
    accelerate(establish(FocusArea.ACCELERATE));
  }

  private void access(WorkingGroupId group) {
    appoint(group, DemoPeople.CHAIR, GroupRole.CHAIR);
    appoint(group, DemoPeople.VICECHAIR, GroupRole.VICE_CHAIR);
    appoint(group, DemoPeople.RAPPORTEUR, GroupRole.RAPPORTEUR);
    join(
        group,
        DemoPeople.DELEGATE1,
        DemoPeople.DELEGATE2,
        DemoPeople.DELEGATE3,
        DemoPeople.DELEGATE4,
        DemoPeople.DELEGATE5,
        DemoPeople.DELEGATE6,
        DemoPeople.DELEGATE7,
        DemoPeople.DELEGATE8,
        DemoPeople.DELEGATE9);
    participations.join(group, people.personOf(DemoPeople.OBSERVER), GroupRole.OBSERVER);
  }

  private void adoption(WorkingGroupId group) {
    appoint(group, DemoPeople.ADOPTION_CHAIR, GroupRole.CHAIR);
    appoint(group, DemoPeople.ADOPTION_VICECHAIR, GroupRole.VICE_CHAIR);
    appoint(group, DemoPeople.ADOPTION_RAPPORTEUR, GroupRole.RAPPORTEUR);
    join(
        group,
        DemoPeople.DELEGATE1,
        DemoPeople.DELEGATE2,
        DemoPeople.DELEGATE3,
        DemoPeople.ADOPTION_DELEGATE);
  }

  private void valueCreation(WorkingGroupId group) {
    appoint(group, DemoPeople.VALUE_CREATION_CHAIR, GroupRole.CHAIR);
    appoint(group, DemoPeople.VALUE_CREATION_RAPPORTEUR, GroupRole.RAPPORTEUR);
    join(group, DemoPeople.VALUE_CREATION_DELEGATE);
  }

  private void accelerate(WorkingGroupId group) {
    appoint(group, DemoPeople.ACCELERATE_CHAIR, GroupRole.CHAIR);
    appoint(group, DemoPeople.ACCELERATE_RAPPORTEUR, GroupRole.RAPPORTEUR);
    join(group, DemoPeople.ACCELERATE_DELEGATE);
  }

  private WorkingGroupId establish(FocusArea area) {
    return mandates.establish(area, Label.of(text(area, "en"), text(area, "fr")));
  }

  private void appoint(WorkingGroupId group, DemoPeople person, GroupRole role) {
    participations.appoint(group, people.personOf(person), role);
  }

  private void join(WorkingGroupId group, DemoPeople... delegates) {
    for (var person : delegates) {
      participations.join(group, people.personOf(person), GroupRole.PARTICIPANT);
    }
  }

  private static String text(FocusArea area, String language) {
    var file = "workinggroups/mandates/%s.%s.txt".formatted(area, language);
    try {
      return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
