package org.partner2connect.commitments.announcements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.commitments.Announcing;
import org.partner2connect.commitments.CommitmentContext;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentStatus;
import org.partner2connect.commitments.announcements.RunLine.Standing;
import org.partner2connect.kernel.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** The order, the speakers and the notes, kept by several operators at once. */
@CommitmentContext
class RunOfShowModuleTests {

  @Autowired RunOfShow show;
  @Autowired RunQueries runs;
  @Autowired Announcing announcing;
  @Autowired RoundTable table;

  UUID event;
  CommitmentId first;
  CommitmentId second;
  CommitmentId third;

  @BeforeEach
  void prepares() {
    event = table.event();
    table.signIn("SECRETARIAT");
    first = table.approved(event);
    second = table.approved(event);
    third = table.approved(event);
  }

  @AfterEach
  void clears() {
    table.clear();
  }

  @Test
  void beginsInTheOrderOfApproval() {
    assertThat(order()).containsExactly(first, second, third);
  }

  @Test
  void letsNeighboursChangePlaces() {
    show.exchange(event, second, third);
    show.exchange(event, first, third);
    assertThat(order()).containsExactly(third, first, second);
    var fourth = table.approved(event);
    assertThat(order()).containsExactly(third, first, second, fourth);
    show.exchange(event, second, fourth);
    assertThat(order()).containsExactly(third, first, fourth, second);
  }

  @Test
  void tellsWhoeverMovesWhatIsNoLongerThere() {
    show.exchange(event, first, second);
    assertThatThrownBy(() -> show.exchange(event, first, second))
        .isInstanceOf(OptimisticLockingFailureException.class);
    assertThat(order()).containsExactly(second, first, third);
    assertThatThrownBy(() -> show.exchange(table.event(), second, first))
        .isInstanceOf(OptimisticLockingFailureException.class);
  }

  @Test
  void keepsSpeakerAndNoteAndTellsWhoeverIsSecond() {
    show.describe(event, second, 0, " Minister  of ICT,\nKenya ", "Wait for the film\nthen go");
    var line = line(second);
    assertThat(line.speaker()).isEqualTo("Minister of ICT, Kenya");
    assertThat(line.note()).isEqualTo("Wait for the film\nthen go");
    assertThatThrownBy(() -> show.describe(event, second, 0, "Somebody else", ""))
        .isInstanceOf(OptimisticLockingFailureException.class);
    show.describe(event, second, line.version(), "", "");
    assertThat(line(second).speaker()).isEmpty();
    assertThat(order()).containsExactly(first, second, third);
  }

  @Test
  void refusesTextsThatAreTooLong() {
    assertThatThrownBy(() -> show.describe(event, first, 0, "a".repeat(201), ""))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> show.describe(event, first, 0, "", "a".repeat(1_001)))
        .isInstanceOf(Refusal.class);
    assertThat(line(first).speaker()).isEmpty();
  }

  @Test
  void saysWhatIsNotReadyAndWhy() {
    var returned = table.commitment(event, CommitmentStatus.RETURNED);
    var partner = "Kenya " + event;
    table.share(second, table.organisation(partner), "1000", "PROPOSED");
    announcing.announce(third);
    assertThat(standing(first)).isEqualTo(Standing.READY);
    assertThat(standing(second)).isEqualTo(Standing.NOT_CONFIRMED);
    assertThat(line(second).unconfirmed()).containsExactly(partner);
    assertThat(standing(third)).isEqualTo(Standing.JUST_ANNOUNCED);
    assertThat(line(third).standing(Instant.now().plusSeconds(31))).isEqualTo(Standing.ANNOUNCED);
    assertThat(standing(returned)).isEqualTo(Standing.NOT_APPROVED);
  }

  @Test
  void countsConfirmedSharesOnly() {
    table.share(first, table.organisation("Kenya " + event), "1000.50", "CONFIRMED");
    table.share(first, table.organisation("Chad " + event), "7", "DECLINED");
    var total = line(first).total();
    assertThat(total).isNotNull();
    assertThat(total.amount()).isEqualByComparingTo("5001000.50");
    assertThat(total.in(Locale.ENGLISH)).isEqualTo("USD\u00a05,001,000.50");
    assertThat(total.in(Locale.FRENCH)).isEqualTo("5\u202f001\u202f000,50\u00a0USD");
  }

  @Test
  void leavesOutDraftsAndWhatWasWithdrawnOrPublishedWithoutAnnouncement() {
    table.commitment(event, CommitmentStatus.DRAFT);
    table.commitment(event, CommitmentStatus.PUBLISHED);
    table.approved(table.event());
    assertThat(order()).containsExactly(first, second, third);
    assertThat(runs.sizes().get(event)).isEqualTo(new RunQueries.Size(3, 0));
  }

  @Test
  void isTheSecretariatsOnly() {
    table.signIn();
    assertThatThrownBy(() -> runs.run(event, Locale.ENGLISH))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> runs.sizes()).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> show.exchange(event, first, second))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> show.describe(event, first, 0, "", ""))
        .isInstanceOf(AccessDeniedException.class);
  }

  private List<CommitmentId> order() {
    return runs.run(event, Locale.ENGLISH).stream().map(RunLine::id).toList();
  }

  private RunLine line(CommitmentId id) {
    return runs.run(event, Locale.ENGLISH).stream()
        .filter(line -> line.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Standing standing(CommitmentId id) {
    return line(id).standing(Instant.now());
  }
}
