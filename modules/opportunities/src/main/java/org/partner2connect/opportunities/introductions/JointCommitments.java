package org.partner2connect.opportunities.introductions;

import java.util.Locale;
import java.util.Optional;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentReference;
import org.partner2connect.opportunities.OpportunityRights;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What two who were introduced to each other commit to together. */
@Service
@Transactional
public class JointCommitments {

  private final IntroductionRecord record;
  private final IntroductionQueries introductions;
  private final OpportunityRights rights;
  private final JointDrafts drafts;

  JointCommitments(
      IntroductionRecord record,
      IntroductionQueries introductions,
      OpportunityRights rights,
      JointDrafts drafts) {
    this.record = record;
    this.introductions = introductions;
    this.rights = rights;
    this.drafts = drafts;
  }

  /**
   * The draft of the joint commitment: led by the current person's organisation, filled with what
   * need and offer say, with the other organisation asked to join. Whoever asks again, on either
   * side, gets the same one, unless it was discarded.
   */
  @PreAuthorize("@opportunityRights.isSeated()")
  public CommitmentId begin(IntroductionId id) {
    var found = introductions.find(id).orElseThrow(UnknownIntroduction::new);
    if (found.own().by().organisation() == null) {
      throw new GroupBegins();
    }
    var who = rights.lockActing(found.own().by());
    var introduction = record.take(id);
    var before = introduction.commitmentId();
    if (before != null && drafts.find(new CommitmentId(before), Locale.ENGLISH).isPresent()) {
      return new CommitmentId(before);
    }
    var pair = new Pair(found.need(), found.offer());
    introduction.requireAccepted();
    var commitment = drafts.begin(pair, found.other());
    record.begin(introduction.begun(commitment), commitment, pair, who);
    return commitment;
  }

  /** The joint commitment that has begun, unless its draft was discarded. */
  @PreAuthorize("@opportunityRights.mayKnow()")
  @Transactional(readOnly = true)
  public Optional<CommitmentReference> of(IntroductionDetail introduction, Locale reader) {
    return introduction.commitment().flatMap(id -> drafts.find(id, reader));
  }
}
