package org.partner2connect.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partner2connect.kernel.Ids;
import org.partner2connect.kernel.Refusal;

class MemberOrganisationTests {

  private static final Instant DEPARTURE = Instant.parse("2022-05-03T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "Internet Society, IS",
    "udaharan, UD",
    "Université imaginaire, UI",
    "(Made-Up) Network, MU",
    "X, X·",
    "***, ··",
    "数字村, 数字",
    "ßa, ßA"
  })
  void takesInitialsFromTheName(String name, String initials) {
    assertThat(named(name, null).initials()).isEqualTo(initials);
  }

  @Test
  void keepsGivenInitials() {
    assertThat(named("Republic of Exemplia", "EX").initials()).isEqualTo("EX");
    assertThatIllegalArgumentException().isThrownBy(() -> named("Republic of Exemplia", "EXE"));
  }

  @Test
  void isActiveUntilSuspendedAndAgainWhenReinstated() {
    var organisation = named("Exemplia", null);
    assertThat(organisation.isActive()).isTrue();
    assertThat(organisation.suspended().isActive()).isFalse();
    assertThat(organisation.suspended().reinstated()).isEqualTo(organisation);
  }

  @Test
  void comesBackFromLeavingOnlyByANewAdmission() {
    var left = named("Exemplia", null).left(DEPARTURE);
    assertThat(left.leftAt()).isEqualTo(DEPARTURE);
    assertThat(left.left(DEPARTURE.plusSeconds(1))).isEqualTo(left);
    assertThatThrownBy(left::reinstated).isInstanceOf(OrganisationHasLeft.class);
    assertThatThrownBy(left::suspended).isInstanceOf(OrganisationHasLeft.class);
    var back = left.returned(DEPARTURE.plusSeconds(9));
    assertThat(back.isActive()).isTrue();
    assertThat(back.admittedAt()).isEqualTo(DEPARTURE.plusSeconds(9));
    assertThat(back.leftAt()).isNull();
  }

  @Test
  void standsNoWhereOnItsOwnOnceMerged() {
    var duplicate = named("Exemplia", null);
    var merged = duplicate.mergedInto(new OrganisationId(Ids.next()));
    assertThat(merged.status()).isEqualTo(MembershipStatus.MERGED);
    assertThatThrownBy(merged::suspended).isInstanceOf(OrganisationIsMerged.class);
    assertThatThrownBy(merged::reinstated).isInstanceOf(OrganisationIsMerged.class);
    assertThatThrownBy(() -> merged.left(DEPARTURE)).isInstanceOf(OrganisationIsMerged.class);
    assertThatThrownBy(() -> merged.returned(DEPARTURE)).isInstanceOf(OrganisationIsMerged.class);
    assertThatThrownBy(() -> duplicate.mergedInto(duplicate.id()))
        .isInstanceOf(MergedWithItself.class);
  }

  @Test
  void refusesANameThatCannotBeStoredOrShown() {
    assertThatThrownBy(() -> named("Nul\0", null)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> named(" ", null)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> named("x".repeat(301), null)).isInstanceOf(Refusal.class);
  }

  private static MemberOrganisation named(String name, @Nullable String initials) {
    return MemberOrganisation.admit(
        new NewOrganisation(name, initials, Category.OTHER, null, Set.of()), Instant.EPOCH);
  }
}
