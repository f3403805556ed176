package org.partner2connect.opportunities;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.OrganisationReference;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.partner2connect.workinggroups.WorkingGroupReference;

/**
 * Who stands behind a need or an offer: an organisation, or a group that calls for partners.
 *
 * @param active whether it is a group, or an organisation that is an active member
 */
public record Party(
    @Nullable OrganisationReference organisation,
    @Nullable WorkingGroupReference group,
    boolean active) {

  /** The organisation, if it is one. */
  public Optional<OrganisationId> organisationId() {
    return Optional.ofNullable(organisation).map(OrganisationReference::id);
  }

  /** The group, if it is one. */
  public Optional<WorkingGroupId> groupId() {
    return Optional.ofNullable(group).map(WorkingGroupReference::id);
  }
}
