package org.partner2connect.commitments.announcements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partner2connect.commitments.Announcing;
import org.partner2connect.commitments.CommitmentContext;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentPublished;
import org.partner2connect.commitments.CommitmentStatus;
import org.partner2connect.kernel.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;

/** Announcing, undoing and settling: the service refuses whatever the screen might offer. */
@CommitmentContext
class AnnouncingModuleTests {

  @Autowired Announcing announcing;
  @Autowired Settling settling;
  @Autowired RoundTable table;
  @Autowired AutowireCapableBeanFactory beans;

  UUID event;

  @BeforeEach
  void prepares() {
    event = table.event();
    table.signIn("SECRETARIAT");
  }

  @AfterEach
  void clears() {
    table.clear();
  }

  @Test
  void announcesWithoutPublishing(AssertablePublishedEvents events) {
    var id = table.approved(event);
    announcing.announce(id);
    assertThat(table.status(id)).isEqualTo(CommitmentStatus.ANNOUNCED);
    assertThat(table.steps(id)).containsExactly("ANNOUNCED");
    settling.settleDue();
    assertThat(table.status(id)).isEqualTo(CommitmentStatus.ANNOUNCED);
    assertThat(events.ofType(CommitmentPublished.class)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = CommitmentStatus.class,
      names = {"SUBMITTED", "RETURNED"})
  void refusesWhatIsNotApproved(CommitmentStatus status) {
    var id = table.commitment(event, status);
    assertThat(refusal(() -> announcing.announce(id)))
        .isEqualTo("commitments.refusal.not-approved");
    assertThat(table.status(id)).isEqualTo(status);
  }

  @Test
  void refusesWhatAPartnerHasNotConfirmed() {
    var id = table.approved(event);
    var share = table.share(id, table.organisation("Kenya " + event), "1000", "PROPOSED");
    assertThat(refusal(() -> announcing.announce(id)))
        .isEqualTo("commitments.refusal.partners-pending");
    assertThat(table.status(id)).isEqualTo(CommitmentStatus.APPROVED);
    table.confirm(share);
    announcing.announce(id);
    assertThat(table.status(id)).isEqualTo(CommitmentStatus.ANNOUNCED);
  }

  @Test
  void tellsTheSecondOperatorThatTheFirstWasFaster() {
    var id = table.approved(event);
    announcing.announce(id);
    table.signIn("SECRETARIAT");
    assertThat(refusal(() -> announcing.announce(id)))
        .isEqualTo("commitments.refusal.already-announced");
    assertThat(table.steps(id)).containsExactly("ANNOUNCED");
  }

  @Test
  void announcesOnceWhenTwoOperatorsPressInTheSameMoment() throws Exception {
    var id = table.approved(event);
    var outcomes = atOnce(4, () -> attempt(() -> announcing.announce(id)));
    assertThat(outcomes).filteredOn(String::isEmpty).hasSize(1);
    assertThat(outcomes)
        .filteredOn(outcome -> !outcome.isEmpty())
        .containsOnly("commitments.refusal.already-announced");
    assertThat(table.steps(id)).containsExactly("ANNOUNCED");
  }

  @Test
  void undoesWithinTheWindowAndAnnouncesAgain() {
    var id = table.approved(event);
    announcing.announce(id);
    table.announcedAgo(id, Duration.ofSeconds(25));
    announcing.undo(id);
    assertThat(table.status(id)).isEqualTo(CommitmentStatus.APPROVED);
    assertThat(refusal(() -> announcing.undo(id))).isEqualTo("commitments.refusal.not-announced");
    announcing.announce(id);
    assertThat(table.status(id)).isEqualTo(CommitmentStatus.ANNOUNCED);
    assertThat(table.steps(id)).containsExactly("ANNOUNCED", "UNDONE", "ANNOUNCED");
  }

  @Test
  void undoesAfterARestart() {
    var id = table.approved(event);
    announcing.announce(id);
    var afterwards = beans.createBean(Announcing.class);
    afterwards.undo(id);
    assertThat(table.status(id)).isEqualTo(CommitmentStatus.APPROVED);
  }

  @Test
  void refusesToUndoFromTheThirtiethSecondOnEvenIfNotSettledYet() {
    var id = table.approved(event);
    announcing.announce(id);
    table.announcedAgo(id, Announcing.WINDOW);
    assertThat(refusal(() -> announcing.undo(id))).isEqualTo("commitments.refusal.undo-too-late");
    assertThat(table.status(id)).isEqualTo(CommitmentStatus.ANNOUNCED);
    settling.settleDue();
    assertThat(refusal(() -> announcing.undo(id))).isEqualTo("commitments.refusal.undo-too-late");
  }

  @Test
  void publishesOnceWhenTheWindowIsOver(AssertablePublishedEvents events) {
    var id = announcedLongAgo();
    settling.settleDue();
    settling.settleDue();
    assertThat(table.asSystem(() -> announcing.settle(id))).isFalse();
    assertThat(table.status(id)).isEqualTo(CommitmentStatus.PUBLISHED);
    assertThat(table.steps(id)).containsExactly("ANNOUNCED", "PUBLISHED");
    assertThat(
            events
                .ofType(CommitmentPublished.class)
                .matching(published -> published.commitment().equals(id)))
        .hasSize(1);
  }

  @Test
  void publishesOnceWhenSeveralNodesComeAtOnce() throws Exception {
    var id = announcedLongAgo();
    var published = atOnce(4, () -> table.asSystem(() -> announcing.settle(id)));
    assertThat(published).filteredOn(Boolean::booleanValue).hasSize(1);
    assertThat(table.steps(id)).containsExactly("ANNOUNCED", "PUBLISHED");
  }

  @Test
  void letsNobodyElseAnnounceUndoOrSettle() {
    var id = table.approved(event);
    var announced = announcedLongAgo();
    table.signIn();
    assertThatThrownBy(() -> announcing.announce(id)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> announcing.undo(id)).isInstanceOf(AccessDeniedException.class);
    table.signIn("SECRETARIAT");
    assertThatThrownBy(() -> announcing.settle(announced))
        .isInstanceOf(AccessDeniedException.class);
  }

  private CommitmentId announcedLongAgo() {
    var id = table.approved(event);
    announcing.announce(id);
    table.announcedAgo(id, Announcing.WINDOW.plusSeconds(1));
    return id;
  }

  private static String refusal(Runnable deed) {
    var told = attempt(deed);
    assertThat(told).isNotEmpty();
    return told;
  }

  /** The key of the refusal; empty when it was done. */
  private static String attempt(Runnable deed) {
    try {
      deed.run();
      return "";
    } catch (Refusal refusal) {
      return refusal.messageKey();
    }
  }

  private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
    try (var threads = Executors.newFixedThreadPool(times)) {
      var tasks = new ArrayList<Callable<T>>();
      for (int i = 0; i < times; i++) {
        tasks.add(new DelegatingSecurityContextCallable<>(work));
      }
      var results = new ArrayList<T>();
      for (var result : threads.invokeAll(tasks)) {
        results.add(result.get());
      }
      return results;
    }
  }
}
