package org.partner2connect.opportunities.introductions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.commitments.CommitmentContent;
import org.partner2connect.commitments.CommitmentContent.Delivery;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentQueries;
import org.partner2connect.commitments.CommitmentReference;
import org.partner2connect.commitments.CommitmentRegister;
import org.partner2connect.commitments.CommitmentType;
import org.partner2connect.commitments.shares.Shares;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.opportunities.OpportunityContent;
import org.partner2connect.opportunities.OpportunityDetail;
import org.partner2connect.opportunities.OpportunityType;
import org.springframework.stereotype.Component;

/** Begins the drafts of joint commitments with what a need and an offer say already. */
@Component
class JointDrafts {

  private final CommitmentRegister register;
  private final Shares shares;
  private final CommitmentQueries commitments;

  JointDrafts(CommitmentRegister register, Shares shares, CommitmentQueries commitments) {
    this.register = register;
    this.shares = shares;
    this.commitments = commitments;
  }

  /** The commitment, unless its draft was discarded. */
  Optional<CommitmentReference> find(CommitmentId id, Locale reader) {
    return Optional.ofNullable(commitments.findReferences(Set.of(id), reader).get(id));
  }

  /**
   * A draft of the current person's organisation; the other one, if it is one, is asked to join.
   */
  CommitmentId begin(Pair pair, OpportunityDetail other) {
    var id = register.begin(content(pair));
    other.by().organisationId().ifPresent(partner -> ask(id, partner, other));
    return id;
  }

  private void ask(CommitmentId id, OrganisationId partner, OpportunityDetail other) {
    shares.propose(id, partner, null, other.content().title());
  }

  private static CommitmentContent content(Pair pair) {
    var need = pair.need().content();
    var offer = pair.offer().content();
    return CommitmentContent.empty(need.language())
        .withWording(need.language(), need.title(), "")
        .withType(type(offer.type()))
        .withArea(need.area() == null ? offer.area() : need.area(), null)
        .withCountries(shared(need.countries(), offer.countries()))
        .withTargets(shared(need.targets(), offer.targets()))
        .withDeliveries(deliveries(need, offer));
  }

  /** What both are about; where they have nothing in common, what either says. */
  private static List<String> shared(List<String> need, List<String> offer) {
    var both = new ArrayList<>(need);
    both.retainAll(offer);
    return both.isEmpty()
        ? Stream.of(need, offer).flatMap(Collection::stream).distinct().toList()
        : both;
  }

  private static List<Delivery> deliveries(OpportunityContent need, OpportunityContent offer) {
    return Stream.of(need, offer).flatMap(JointDrafts::delivery).distinct().toList();
  }

  private static Stream<Delivery> delivery(OpportunityContent content) {
    UUID plan = content.planId();
    UUID action = content.actionId();
    return plan == null || action == null
        ? Stream.empty()
        : Stream.of(new Delivery(new PlanId(plan), action));
  }

  private static CommitmentType type(OpportunityType offered) {
    return switch (offered) {
      case FINANCING -> CommitmentType.FINANCIAL;
      case POLICY_ADVICE -> CommitmentType.POLICY;
      case INFRASTRUCTURE, EQUIPMENT, SKILLS, CONTENT_AND_SERVICES, RESEARCH, OTHER ->
          CommitmentType.PROGRAMMATIC;
    };
  }
}
