package org.partner2connect.opportunities.introductions;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.kernel.Deed;
import org.partner2connect.opportunities.OpportunityId;
import org.partner2connect.opportunities.OpportunityRights.Acting;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Keeps introductions, and tells who did what to them. */
@Component
class IntroductionRecord {

  private static final String SUBJECT = "INTRODUCTION";
  private static final Set<IntroductionStatus> STANDING =
      Set.of(IntroductionStatus.PROPOSED, IntroductionStatus.ACCEPTED);

  private final Introductions introductions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  IntroductionRecord(Introductions introductions, ApplicationEventPublisher events, Clock clock) {
    this.introductions = introductions;
    this.events = events;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** The one with that id, which somebody else may be about to answer. */
  Introduction peek(IntroductionId id) {
    return introductions.findById(id).orElseThrow(UnknownIntroduction::new);
  }

  /** The one with that id, locked until the transaction ends. */
  Introduction take(IntroductionId id) {
    return introductions.findByIdValue(id.value()).orElseThrow(UnknownIntroduction::new);
  }

  boolean isStanding(Pair pair) {
    return introductions.existsByNeedValueAndOfferValueAndStatusIn(
        pair.need().id().value(), pair.offer().id().value(), STANDING);
  }

  IntroductionId propose(Introduction proposed, Pair pair, Acting who) {
    Introduction saved;
    try {
      saved = introductions.save(proposed);
    } catch (DuplicateKeyException raced) {
      throw new AlreadyIntroduced();
    }
    var deed = deed(saved, pair, "proposed", who, saved.proposedAt());
    events.publishEvent(new IntroductionProposed(saved.id(), deed, deed.at()));
    return saved.id();
  }

  void answer(Introduction answered, Pair pair, Acting who) {
    var saved = introductions.save(answered);
    var what =
        switch (saved.status()) {
          case ACCEPTED -> "accepted";
          case DECLINED -> "declined";
          case PROPOSED, LAPSED -> "taken-back";
        };
    var deed = deed(saved, pair, what, who, now());
    events.publishEvent(new IntroductionAnswered(saved.id(), saved.status(), deed, deed.at()));
  }

  void begin(Introduction begun, CommitmentId commitment, Pair pair, Acting who) {
    var saved = introductions.save(begun);
    var deed = deed(saved, pair, "begun", who, now());
    events.publishEvent(new JointCommitmentBegun(saved.id(), commitment, deed, deed.at()));
  }

  /** What of one's proposals nobody can answer any more comes to nothing. */
  void lapse(OpportunityId opportunity) {
    introductions
        .findByNeedValueAndStatusOrOfferValueAndStatus(
            opportunity.value(),
            IntroductionStatus.PROPOSED,
            opportunity.value(),
            IntroductionStatus.PROPOSED)
        .forEach(open -> introductions.save(open.lapsed(null, now())));
  }

  private static Deed deed(
      Introduction introduction, Pair pair, String what, Acting who, Instant at) {
    @Nullable String reason = what.equals("declined") ? introduction.reason() : null;
    return new Deed(
        "opportunities.audit.introduction." + what,
        who.person().value(),
        who.role(),
        SUBJECT,
        introduction.id().value(),
        pair.name(),
        reason,
        at);
  }
}
