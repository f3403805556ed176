package org.partner2connect.opportunities.introductions;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partner2connect.opportunities.Correspondence;
import org.partner2connect.opportunities.Correspondence.Letter;
import org.partner2connect.opportunities.OpportunityDetail;
import org.partner2connect.opportunities.OpportunityId;
import org.partner2connect.opportunities.OpportunityKind;
import org.partner2connect.opportunities.OpportunityQueries;
import org.partner2connect.opportunities.OpportunityRights;
import org.partner2connect.opportunities.OpportunityRights.Acting;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a need and an offer together: somebody of one side proposes it, the other side says yes or
 * no. Everybody locks in the same order: seats, the two, the introduction.
 */
@Service
@Transactional
public class Introducing {

  private final IntroductionRecord record;
  private final OpportunityQueries opportunities;
  private final OpportunityRights rights;
  private final Correspondence correspondence;

  Introducing(
      IntroductionRecord record,
      OpportunityQueries opportunities,
      OpportunityRights rights,
      Correspondence correspondence) {
    this.record = record;
    this.opportunities = opportunities;
    this.rights = rights;
    this.correspondence = correspondence;
  }

  /**
   * Proposes it from the side for which the current person acts, and tells the other side. Refused
   * while the two are introduced, or somebody else has proposed it.
   *
   * @param message what the other side reads, at most 4,000 characters
   */
  @PreAuthorize("@opportunityRights.isSeated()")
  public IntroductionId propose(OpportunityId need, OpportunityId offer, String message) {
    var seen = new Pair(find(need), find(offer));
    if (seen.need().content().kind() != OpportunityKind.NEED
        || seen.offer().content().kind() != OpportunityKind.OFFER
        || seen.need().by().equals(seen.offer().by())) {
      throw new NotAPair();
    }
    var from = rights.actsFor(seen.offer().by()) ? OpportunityKind.OFFER : OpportunityKind.NEED;
    var who = rights.lockActing(seen.of(from).by());
    var pair = lock(need, offer);
    pair.refuseUnlessOpen();
    if (record.isStanding(pair)) {
      throw new AlreadyIntroduced();
    }
    var proposed = Introduction.propose(need, offer, from, message, who.person(), record.now());
    var id = record.propose(proposed, pair, who);
    tell(pair, from.other(), "proposed", proposed.message());
    return id;
  }

  /** Takes a proposal back that nobody has answered. */
  @PreAuthorize("isAuthenticated()")
  public void takeBack(IntroductionId id) {
    var taken = take(id, Introduction::proposing);
    record.answer(
        taken.introduction().lapsed(taken.who().person(), record.now()), taken.pair(), taken.who());
  }

  /** Agrees: from now on each side sees how to reach the other, and is told so. */
  @PreAuthorize("isAuthenticated()")
  public void accept(IntroductionId id) {
    var taken = take(id, Introduction::answering);
    taken.pair().refuseUnlessOpen();
    var accepted = taken.introduction().accepted(taken.who().person(), record.now());
    record.answer(accepted, taken.pair(), taken.who());
    tell(taken.pair(), accepted.proposedFrom(), "accepted", null);
    tell(taken.pair(), accepted.proposedFrom().other(), "accepted", null);
  }

  /**
   * Declines, and tells the side that proposed it.
   *
   * @param reason what that side reads, at most 4,000 characters; blank when nobody says why
   */
  @PreAuthorize("isAuthenticated()")
  public void decline(IntroductionId id, String reason) {
    var taken = take(id, Introduction::answering);
    var declined = taken.introduction().declined(taken.who().person(), reason, record.now());
    record.answer(declined, taken.pair(), taken.who());
    tell(taken.pair(), declined.proposedFrom(), "declined", declined.reason());
  }

  private record Taken(Introduction introduction, Pair pair, Acting who) {}

  /**
   * The introduction with everything that the decision rests on locked, the person's own right
   * first. To those who act for another side, it does not exist.
   */
  private Taken take(IntroductionId id, Function<Introduction, OpportunityId> side) {
    var seen = record.peek(id);
    var before = lockless(seen);
    var own = side.apply(seen).equals(seen.need()) ? before.need() : before.offer();
    if (!rights.actsFor(own.by())) {
      throw new UnknownIntroduction();
    }
    var who = rights.lockActing(own.by());
    var pair = lock(seen.need(), seen.offer());
    var introduction = record.take(id);
    if (own.id().equals(introduction.answering())
        && who.person().value().equals(introduction.proposedBy())) {
      throw new OwnAnswer();
    }
    return new Taken(introduction, pair, who);
  }

  private Pair lockless(Introduction seen) {
    var found = opportunities.findAll(List.of(seen.need(), seen.offer()));
    return new Pair(required(found.get(seen.need())), required(found.get(seen.offer())));
  }

  private Pair lock(OpportunityId need, OpportunityId offer) {
    var locked = opportunities.lock(List.of(need, offer));
    return new Pair(required(locked.get(need)), required(locked.get(offer)));
  }

  private OpportunityDetail find(OpportunityId id) {
    return opportunities.find(id).orElseThrow(UnknownIntroduction::new);
  }

  private static OpportunityDetail required(@Nullable OpportunityDetail found) {
    if (found == null) {
      throw new UnknownIntroduction();
    }
    return found;
  }

  private void tell(Pair pair, OpportunityKind side, String what, @Nullable String quote) {
    correspondence.tell(
        pair.of(side), new Letter("introduction." + what, pair.of(side.other()), quote));
  }
}
