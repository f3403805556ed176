package org.partner2connect.workinggroups;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.CallerDecides;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Reads working groups and who takes part in them.
 *
 * <p>A role counts only while its holder sits for an active organisation: the roles of people whose
 * seat has ended, or whose organisation is suspended, are in none of the answers but the roster.
 */
@Service
public class WorkingGroupQueries {

  /** The groups in the order of their focus areas. */
  @PreAuthorize("isAuthenticated()")
  public List<WorkingGroupReference> all() {
    return List.of();
  }

  @PreAuthorize("isAuthenticated()")
  public Optional<WorkingGroupReference> find(WorkingGroupId id) {
    return Optional.empty();
  }

  /** What the group is to do, in that language, else in English. */
  @PreAuthorize("isAuthenticated()")
  public Optional<String> mandate(WorkingGroupId id, Locale locale) {
    return Optional.empty();
  }

  /** Who takes part, chairs first, then by name. */
  @PreAuthorize("isAuthenticated()")
  public List<Participant> roster(WorkingGroupId id) {
    return List.of();
  }

  /** The role that counts of that person in that group. */
  @CallerDecides("rights of other modules build on it")
  public Optional<GroupRole> roleOf(WorkingGroupId id, PersonId person) {
    return Optional.empty();
  }

  /** The roles that count of that person. */
  @CallerDecides("rights of other modules build on it")
  public Map<WorkingGroupId, GroupRole> rolesOf(PersonId person) {
    return Map.of();
  }

  /**
   * The roles that count of those people in those groups, read from rows of participation, seat and
   * organisation that are locked {@code FOR SHARE} until the caller's transaction ends. Whoever
   * takes one of these roles away updates the same rows: either this call waits and no longer sees
   * the role, or the taking away waits for the caller's commit.
   */
  @CallerDecides("writers that rely on a role, in the transaction in which they write")
  public Map<WorkingGroupId, Map<PersonId, GroupRole>> lockRoles(
      Set<WorkingGroupId> groups, Set<PersonId> people) {
    return Map.of();
  }
}
