package org.partner2connect.interest;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.identity.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the calls for interest and their deadlines. */
@Service
@Transactional
public class Calls {

  private final CallsForInterest calls;
  private final CurrentPerson current;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Calls(
      CallsForInterest calls,
      CurrentPerson current,
      Clock clock,
      ApplicationEventPublisher events) {
    this.calls = calls;
    this.current = current;
    this.clock = clock;
    this.events = events;
  }

  /** The call that counts now: the latest that has opened, else the next to open. */
  @PermitAll
  @Transactional(readOnly = true)
  public Optional<Call> current() {
    var all = calls.findAllByOrderByOpensAtDesc().stream().map(CallForInterest::published).toList();
    var now = clock.instant();
    return all.stream()
        .filter(call -> call.isOpen(now))
        .findFirst()
        .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
  }

  /** All calls, the latest first. */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM')")
  @Transactional(readOnly = true)
  public List<Call> all() {
    return calls.findAllByOrderByOpensAtDesc().stream().map(CallForInterest::published).toList();
  }

  /**
   * Issues a call.
   *
   * @param reference of the letter, one line of at most 100 characters
   * @param opensAt Geneva time
   * @param deadline Geneva time, after the opening
   */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM')")
  public UUID issue(String reference, LocalDateTime opensAt, LocalDateTime deadline) {
    var call = calls.save(CallForInterest.issue(reference, opensAt, deadline));
    publish(call);
    return call.id();
  }

  /**
   * Changes a call. Whoever has sent the form already keeps the standing, in time or late.
   *
   * @param version as read
   * @throws OptimisticLockingFailureException when somebody else changed it meanwhile
   */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM')")
  public void change(
      UUID id, long version, String reference, LocalDateTime opensAt, LocalDateTime deadline) {
    var call =
        calls.findById(id).orElseThrow(() -> new IllegalArgumentException("no such call: " + id));
    if (call.published().version() != version) {
      throw new OptimisticLockingFailureException("the call was changed meanwhile");
    }
    publish(calls.save(call.changed(reference, opensAt, deadline)));
  }

  private void publish(CallForInterest call) {
    events.publishEvent(
        new CallForInterestKept(
            call.id(),
            call.reference(),
            call.deadline(),
            current.id().map(PersonId::value).orElse(null),
            clock.instant()));
  }
}
