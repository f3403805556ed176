package org.partner2connect.actionplans;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partner2connect.drafting.Access;
import org.partner2connect.workinggroups.GroupRole;

/** The table of who may do what with a draft plan, row by row. */
class PlanRightsTests {

  @ParameterizedTest(name = "{0}: {5}")
  @CsvSource({
    "chair,                                        DRAFTING, CHAIR,       true,  false, WRITE",
    "vice-chair,                                   DRAFTING, VICE_CHAIR,  true,  false, WRITE",
    "rapporteur,                                   DRAFTING, RAPPORTEUR,  true,  false, WRITE",
    "participant,                                  DRAFTING, PARTICIPANT, true,  false, WRITE",
    "participant who works for the secretariat,    DRAFTING, PARTICIPANT, true,  true,  WRITE",
    "chair while the phase does not allow writing, REVIEW,   CHAIR,       true,  false, READ",
    "chair after adoption,                         ADOPTED,  CHAIR,       true,  false, READ",
    "observer,                                     DRAFTING, OBSERVER,    true,  false, READ",
    "delegate or focal point of an active member,  DRAFTING, ,            true,  false, READ",
    "secretariat,                                  DRAFTING, ,            false, true,  READ",
    "signed in without membership,                 DRAFTING, ,            false, false, NONE",
    "suspended,                                    DRAFTING, ,            false, false, NONE",
    "administrator without break-glass,            DRAFTING, ,            false, false, NONE",
    "without membership after adoption,            ADOPTED,  ,            false, false, NONE",
  })
  void decides(
      String who,
      PlanStatus status,
      @Nullable GroupRole role,
      boolean seated,
      boolean secretariat,
      Access expected) {
    assertThat(PlanRights.decide(status, role, seated, secretariat)).as(who).isEqualTo(expected);
  }
}
