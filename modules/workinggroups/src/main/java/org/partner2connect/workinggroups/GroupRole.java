package org.partner2connect.workinggroups;

/** As what a person takes part in a working group. */
public enum GroupRole {
  CHAIR,
  VICE_CHAIR,
  RAPPORTEUR,
  PARTICIPANT,
  OBSERVER;

  /** Whether the role may write the group's texts, as far as their phase allows. */
  public boolean mayWrite() {
    return this != OBSERVER;
  }

  /** Whether the role leads the group. */
  public boolean leads() {
    return this == CHAIR || this == VICE_CHAIR;
  }

  /** Whether the role is an office, to which a person is appointed. */
  public boolean isOffice() {
    return leads() || this == RAPPORTEUR;
  }
}
