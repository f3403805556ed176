package org.partner2connect.workinggroups;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroupRoleTests {

  @Test
  void letsEveryoneWriteButObservers() {
    assertThat(GroupRole.values()).filteredOn(GroupRole::mayWrite).hasSize(4);
    assertThat(GroupRole.OBSERVER.mayWrite()).isFalse();
  }

  @Test
  void letsChairAndViceChairLead() {
    assertThat(GroupRole.values())
        .filteredOn(GroupRole::leads)
        .containsExactly(GroupRole.CHAIR, GroupRole.VICE_CHAIR);
  }

  @Test
  void countsTheRapporteurAmongTheOffices() {
    assertThat(GroupRole.values())
        .filteredOn(GroupRole::isOffice)
        .containsExactly(GroupRole.CHAIR, GroupRole.VICE_CHAIR, GroupRole.RAPPORTEUR);
  }
}
