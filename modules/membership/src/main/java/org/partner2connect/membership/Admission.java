package org.partner2connect.membership;

import java.util.stream.Stream;
import org.partner2connect.kernel.Line;
import org.partner2connect.membership.invitations.FocalPointNamed;
import org.partner2connect.taxonomy.Taxonomy;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Admits organisations to the coalition and ends or interrupts their membership. Every method
 * refuses an unknown organisation; doing again what is done already has no effect.
 *
 * <p>Whoever decides says why, in at most 1,000 characters, and sits for none of the organisations
 * concerned; everything that is decided goes on record.
 */
@Service
@Transactional
public class Admission {

  private static final int LONGEST_REASON = 1_000;

  private final MemberOrganisations organisations;
  private final Seating seating;
  private final OrganisationLog log;
  private final Taxonomy taxonomy;
  private final Chronicle chronicle;

  Admission(
      MemberOrganisations organisations,
      Seating seating,
      OrganisationLog log,
      Taxonomy taxonomy,
      Chronicle chronicle) {
    this.organisations = organisations;
    this.seating = seating;
    this.log = log;
    this.taxonomy = taxonomy;
    this.chronicle = chronicle;
  }

  /**
   * Makes the organisation an active member, publishes {@link MemberOrganisationAdmitted} and, in
   * the same transaction, welcomes and invites the focal point, if one is named.
   */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM')")
  public OrganisationId admit(NewOrganisation organisation) {
    var country = organisation.country();
    if (country != null && taxonomy.country(country).isEmpty()) {
      throw new UnknownCountry(country);
    }
    var at = chronicle.now();
    var admitted = organisations.save(MemberOrganisation.admit(organisation, at));
    log.choose(admitted.id(), organisation.focusAreas());
    chronicle.tell(new MemberOrganisationAdmitted(admitted.id(), organisation.focusAreas(), at));
    var focalPoint = organisation.focalPoint();
    if (focalPoint != null) {
      chronicle.tell(new FocalPointNamed(admitted.id(), focalPoint, organisation.focusAreas()));
    }
    return admitted.id();
  }

  /** Takes all rights from the organisation's people at once, until it is reinstated. */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM')")
  public void suspend(OrganisationId id, String reason) {
    var organisation = concerned(id, reason);
    if (changes(organisation, organisation.suspended())) {
      var at = chronicle.now();
      chronicle.tell(new MemberOrganisationSuspended(id, seating.peopleIn(id), at));
      chronicle.record("suspended", id, organisation.name(), reason, at);
    }
  }

  /** Gives a suspended organisation's people their rights back. */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM')")
  public void reinstate(OrganisationId id, String reason) {
    var organisation = concerned(id, reason);
    if (changes(organisation, organisation.reinstated())) {
      var at = chronicle.now();
      chronicle.tell(new MemberOrganisationReinstated(id, seating.peopleIn(id), at));
      chronicle.record("reinstated", id, organisation.name(), reason, at);
    }
  }

  /** Ends the organisation's membership and with it all its seats. */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM')")
  public void leave(OrganisationId id, String reason) {
    var organisation = concerned(id, reason);
    var people = seating.peopleIn(id);
    var at = chronicle.now();
    if (changes(organisation, organisation.left(at))) {
      seating.in(id).forEach(term -> seating.end(term, at));
      chronicle.tell(new MemberOrganisationLeft(id, people, at));
      chronicle.record("left", id, organisation.name(), reason, at);
    }
  }

  /**
   * Admits again an organisation that has left: a new membership under the same id, with the
   * profile it had. Its seats stay ended. Publishes {@link MemberOrganisationAdmitted}.
   */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM')")
  public void readmit(OrganisationId id, String reason) {
    var organisation = concerned(id, reason);
    var at = chronicle.now();
    if (changes(organisation, organisation.returned(at))) {
      var left = organisation.leftAt();
      log.keepFormer(id, organisation.admittedAt(), left == null ? at : left);
      chronicle.tell(new MemberOrganisationAdmitted(id, log.areasOf(id), at));
      chronicle.record("returned", id, organisation.name(), reason, at);
    }
  }

  /**
   * Makes one organisation of two. The duplicate's people sit for the survivor from now on, its
   * focal point as a delegate if the survivor has one; its areas are added, its history stays
   * readable under its own name. Refuses unless the survivor is active, and while the duplicate is
   * suspended: its people would get their rights back.
   */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM')")
  public void merge(OrganisationId duplicateId, OrganisationId survivorId, String reason) {
    // In one order, so that two who merge the same pair do not wait for each other.
    Stream.of(duplicateId, survivorId)
        .sorted((a, b) -> a.value().compareTo(b.value()))
        .forEach(this::find);
    var duplicate = concerned(duplicateId, reason);
    var survivor = concerned(survivorId, reason);
    if (survivorId.equals(duplicate.mergedInto())) {
      return;
    }
    if (!survivor.isActive()) {
      throw new InactiveOrganisation(survivor.name());
    }
    if (duplicate.status() == MembershipStatus.SUSPENDED) {
      throw new InactiveOrganisation(duplicate.name());
    }
    var at = chronicle.now();
    organisations.save(duplicate.mergedInto(survivorId));
    var moved = seating.move(duplicateId, survivor, at);
    log.choose(survivorId, log.areasOf(duplicateId));
    chronicle.tell(new MemberOrganisationsMerged(duplicateId, survivorId, moved, at));
    chronicle.record("merged", duplicateId, duplicate.name(), reason, at);
    chronicle.record("absorbed", survivorId, survivor.name(), reason, at);
  }

  private boolean changes(MemberOrganisation before, MemberOrganisation after) {
    boolean changes = before.status() != after.status();
    if (changes) {
      organisations.save(after);
    }
    return changes;
  }

  /** The organisation, if the current person may decide about it and says why. */
  private MemberOrganisation concerned(OrganisationId id, String reason) {
    var organisation = find(id);
    chronicle
        .currentPerson()
        .filter(person -> seating.concerns(organisation, person))
        .ifPresent(
            own -> {
              throw new OwnOrganisation(organisation.name());
            });
    Line.of(reason, LONGEST_REASON);
    return organisation;
  }

  private MemberOrganisation find(OrganisationId id) {
    return organisations.findByIdValue(id.value()).orElseThrow(UnknownOrganisation::new);
  }
}
