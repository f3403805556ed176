package p2c.testing;

import org.partner2connect.identity.PersonId;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Label;
import org.partner2connect.workinggroups.GroupRole;
import org.partner2connect.workinggroups.Mandates;
import org.partner2connect.workinggroups.Participant;
import org.partner2connect.workinggroups.Participations;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.partner2connect.workinggroups.WorkingGroupQueries;
import org.partner2connect.workinggroups.WorkingGroupReference;
import org.springframework.boot.test.context.TestComponent;

/** Makes working groups, and gives people with a seat their roles there. */
@TestComponent
public class Groups {

  private final Members members;
  private final Mandates mandates;
  private final Participations participations;
  private final WorkingGroupQueries groups;

  Groups(
      Members members,
      Mandates mandates,
      Participations participations,
      WorkingGroupQueries groups) {
    this.members = members;
    this.mandates = mandates;
    this.participations = participations;
    this.groups = groups;
  }

  /** The group of that area, established when it is first asked for. */
  public WorkingGroupReference of(FocusArea area) {
    return members.asSystem(
        () -> {
          if (groups.all().stream().noneMatch(group -> group.focusArea() == area)) {
            mandates.establish(area, Label.of("To write a plan.", "Écrire un plan."));
          }
          return groups.all().stream()
              .filter(group -> group.focusArea() == area)
              .findFirst()
              .orElseThrow();
        });
  }

  /** Whoever held the office before leaves it. */
  public void give(WorkingGroupId group, PersonId person, GroupRole role) {
    members.asSystem(
        () -> {
          if (role == GroupRole.PARTICIPANT || role == GroupRole.OBSERVER) {
            participations.join(group, person, role);
          } else {
            groups.roster(group).stream()
                .filter(line -> line.role() == role)
                .map(Participant::person)
                .forEach(before -> participations.end(group, before));
            participations.appoint(group, person, role);
          }
        });
  }
}
