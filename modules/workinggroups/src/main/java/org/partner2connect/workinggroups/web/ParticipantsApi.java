package org.partner2connect.workinggroups.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.Ids;
import org.partner2connect.workinggroups.GroupRole;
import org.partner2connect.workinggroups.Participant;
import org.partner2connect.workinggroups.Participations;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.partner2connect.workinggroups.WorkingGroupQueries;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Who takes part in a working group and as what. {@link Participations} says who may decide. */
@RestController
@RequestMapping("/api/v1/working-groups/{group}/participants")
class ParticipantsApi {

  private final WorkingGroupQueries groups;
  private final Participations participations;

  ParticipantsApi(WorkingGroupQueries groups, Participations participations) {
    this.groups = groups;
    this.participations = participations;
  }

  /** One line of the roster. */
  record Line(String person, String name, @Nullable String organisation, GroupRole role) {

    static Line of(Participant participant) {
      var organisation = participant.organisation();
      return new Line(
          participant.person().toString(),
          participant.name(),
          organisation == null ? null : organisation.name(),
          participant.role());
    }
  }

  /** As what somebody is to take part. */
  record Wish(@Nullable GroupRole role) {}

  @GetMapping
  List<Line> list(@PathVariable String group) {
    return groups.roster(known(group)).stream().map(Line::of).toList();
  }

  /** Appoints the person to an office, or lets them take part as participant or observer. */
  @PutMapping("/{person}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void enter(@PathVariable String group, @PathVariable String person, @RequestBody Wish wish) {
    var role = wish.role();
    if (role == null) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    if (role.isOffice()) {
      participations.appoint(known(group), person(person), role);
    } else {
      participations.join(known(group), person(person), role);
    }
  }

  /**
   * Ends the person's term. Whatever was sent before this call returns counts, nothing after it.
   */
  @DeleteMapping("/{person}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(@PathVariable String group, @PathVariable String person) {
    participations.end(known(group), person(person));
  }

  private WorkingGroupId known(String group) {
    return Ids.parse(group)
        .map(WorkingGroupId::new)
        .filter(id -> groups.find(id).isPresent())
        .orElseThrow(ParticipantsApi::notFound);
  }

  private static PersonId person(String person) {
    return Ids.parse(person).map(PersonId::new).orElseThrow(ParticipantsApi::notFound);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
