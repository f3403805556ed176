package org.partner2connect.interest.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partner2connect.identity.People;
import org.partner2connect.identity.PersonId;
import org.partner2connect.identity.PersonReference;
import org.partner2connect.interest.Call;
import org.partner2connect.interest.Calls;
import org.partner2connect.interest.Entry;
import org.partner2connect.interest.ExpressionDetail;
import org.partner2connect.interest.ExpressionId;
import org.partner2connect.interest.InterestQueries;
import org.partner2connect.interest.QueueFilter.Tab;
import org.partner2connect.interest.QueueRow;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.OrganisationId;
import org.springframework.stereotype.Component;

/** Reads for the queue what one page of it shows. */
@Component
class QueueReading {

  /** So many rows stand on a page. */
  static final int PAGE = 25;

  private final InterestQueries queries;
  private final Calls calls;
  private final People people;
  private final MembershipQueries membership;
  private final Clock clock;

  QueueReading(
      InterestQueries queries,
      Calls calls,
      People people,
      MembershipQueries membership,
      Clock clock) {
    this.queries = queries;
    this.calls = calls;
    this.people = people;
    this.membership = membership;
    this.clock = clock;
  }

  /**
   * A page of the list.
   *
   * @param page which it is; the last one when a later one was asked for
   * @param total how many the filters let through
   */
  record Listed(
      Map<Tab, Integer> counts, List<QueueRow> rows, int page, int total, Optional<Call> call) {

    int first() {
      return total == 0 ? 0 : (page - 1) * PAGE + 1;
    }

    int last() {
      return Math.min(page * PAGE, total);
    }

    int pages() {
      return Math.max(1, (total + PAGE - 1) / PAGE);
    }

    int received() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** An expression with the names that belong to it. */
  record Opened(
      ExpressionDetail detail,
      List<ExpressionDetail.PossibleDuplicate> duplicates,
      Map<PersonId, String> moderators,
      Optional<String> memberName) {}

  Instant now() {
    return clock.instant();
  }

  Listed list(QueueAddress address) {
    var filter = address.filters().on(address.tab(), now());
    int total = queries.count(filter);
    int page = Math.clamp(address.page(), 1, Math.max(1, (total + PAGE - 1) / PAGE));
    return new Listed(
        queries.counts(),
        queries.rows(filter, (page - 1) * PAGE, PAGE),
        page,
        total,
        calls.current());
  }

  Optional<Opened> open(ExpressionId id) {
    return queries.detail(id).map(this::withNames);
  }

  /** Whether it still lies on that heap. */
  boolean liesOn(Tab tab, ExpressionId id) {
    return queries.detail(id).filter(detail -> heapOf(detail) == tab).isPresent();
  }

  private static Tab heapOf(ExpressionDetail detail) {
    return switch (detail.state()) {
      case RECEIVED -> detail.late() ? Tab.LATE : Tab.TO_DECIDE;
      case UNCONFIRMED -> Tab.UNCONFIRMED;
      case WAITING -> Tab.WAITING;
      case ACCEPTED -> Tab.ACCEPTED;
      case DECLINED -> Tab.DECLINED;
      case WITHDRAWN -> Tab.WITHDRAWN;
    };
  }

  private Opened withNames(ExpressionDetail detail) {
    boolean undecided = !detail.state().isFinal();
    return new Opened(
        detail,
        undecided ? queries.duplicatesOf(detail) : List.of(),
        moderators(detail),
        Optional.ofNullable(detail.admittedAs()).flatMap(this::memberName));
  }

  private Map<PersonId, String> moderators(ExpressionDetail detail) {
    var ids =
        detail.entries().stream()
            .map(Entry::person)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return people.findReferences(ids).values().stream()
        .collect(Collectors.toMap(PersonReference::id, PersonReference::name));
  }

  private Optional<String> memberName(UUID organisation) {
    var id = new OrganisationId(organisation);
    return Optional.ofNullable(membership.findReferences(Set.of(id)).get(id))
        .map(reference -> reference.name());
  }
}
