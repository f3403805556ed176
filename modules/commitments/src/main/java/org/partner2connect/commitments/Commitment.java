package org.partner2connect.commitments;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentContent.Delivery;
import org.partner2connect.commitments.CommitmentContent.Wording;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.Ids;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One organisation's commitment, from its first draft to the register.
 *
 * @param idValue the plain value of its id: from an embedded id Spring Data would make the names of
 *     the columns in the tables of its parts
 */
@AggregateRoot
@Table(schema = "commitments", name = "commitment")
record Commitment(
    @Id @Identity @Column("id") UUID idValue,
    @Nullable String reference,
    @Embedded(onEmpty = OnEmpty.USE_NULL) Lead lead,
    CommitmentStatus status,
    @Embedded(onEmpty = OnEmpty.USE_NULL) Facts facts,
    @MappedCollection(idColumn = "commitment_id", keyColumn = "language")
        Map<String, Parts.Words> wordings,
    @MappedCollection(idColumn = "commitment_id") Set<Parts.Place> countries,
    @MappedCollection(idColumn = "commitment_id") Set<Parts.Target> targets,
    @MappedCollection(idColumn = "commitment_id") Set<Parts.Delivered> deliveries,
    @Embedded(onEmpty = OnEmpty.USE_NULL) Parts.@Nullable Origin origin,
    @Embedded(onEmpty = OnEmpty.USE_NULL) Life life,
    @Version @Nullable Long version) {

  static Commitment begin(
      Lead lead, CommitmentContent content, @Nullable PersonId person, Instant at) {
    return new Commitment(
        Ids.next(),
        null,
        lead,
        CommitmentStatus.DRAFT,
        Facts.of(content),
        words(content),
        places(content),
        goals(content),
        delivered(content),
        null,
        Life.begun(person, at),
        null);
  }

  CommitmentId id() {
    return new CommitmentId(idValue);
  }

  /** The same draft, saying something else. */
  Commitment saved(CommitmentContent next, Instant at) {
    require(CommitmentStatus::isBeingWritten);
    return with(next, life.changed(at));
  }

  /** Handed to the secretariat; the number, once given, stays. */
  Commitment submitted(Lead now, String number, Instant at) {
    require(CommitmentStatus::isBeingWritten);
    return with(number, now, CommitmentStatus.SUBMITTED, life.submitted(at));
  }

  /** Given back by the secretariat, even when it was approved but has not been announced. */
  Commitment returned(Instant at) {
    require(CommitmentStatus::isDecidable);
    return with(reference, lead, CommitmentStatus.RETURNED, life.changed(at));
  }

  /** Accepted: published at once, or under embargo until its event. */
  Commitment approved(Instant at) {
    require(CommitmentStatus.SUBMITTED::equals);
    return facts.eventId() == null
        ? with(reference, lead, CommitmentStatus.PUBLISHED, life.published(at))
        : with(reference, lead, CommitmentStatus.APPROVED, life.approved(at));
  }

  /** Said aloud at its event. For a short while that can be undone. */
  Commitment announce(Instant at) {
    require(CommitmentStatus.APPROVED::equals);
    return with(reference, lead, CommitmentStatus.ANNOUNCED, life.announced(at));
  }

  /** The announcement was a mistake: under embargo again. */
  Commitment undo() {
    require(CommitmentStatus.ANNOUNCED::equals);
    return with(reference, lead, CommitmentStatus.APPROVED, life.unannounced());
  }

  /** The announcement stands: published. */
  Commitment settle(Instant at) {
    require(CommitmentStatus.ANNOUNCED::equals);
    return with(reference, lead, CommitmentStatus.PUBLISHED, life.published(at));
  }

  /** What was published is put right. */
  Commitment corrected(CommitmentContent next, Instant at) {
    require(CommitmentStatus.PUBLISHED::equals);
    return with(next.withEvent(facts.eventId()), life.changed(at));
  }

  /** A partner has joined, or something else about it has changed that is not in its content. */
  Commitment touched(Instant at) {
    return with(reference, lead, status, life.changed(at));
  }

  Commitment withdrawn(String reason, Instant at) {
    require(CommitmentStatus::isWithdrawable);
    return with(reference, lead, CommitmentStatus.WITHDRAWN, life.withdrawn(reason, at));
  }

  CommitmentContent content() {
    return new CommitmentContent(
        facts.language(),
        wordings.entrySet().stream()
            .collect(
                toMap(
                    Map.Entry::getKey,
                    entry ->
                        new Wording(entry.getValue().title(), entry.getValue().description()))),
        facts.type(),
        facts.area(),
        facts.pillarId(),
        facts.money(),
        facts.period(),
        facts.reach(countries.stream().map(Parts.Place::iso3).sorted().toList()),
        targets.stream().map(Parts.Target::code).sorted(Parts.TARGET_ORDER).toList(),
        deliveries.stream()
            .map(Parts.Delivered::delivery)
            .sorted(Comparator.comparing(Delivery::action))
            .toList(),
        facts.eventId());
  }

  /** What people call it by. */
  String name() {
    if (reference != null) {
      return reference;
    }
    var words = wordings.get(facts.language());
    return words == null ? "" : words.title();
  }

  void require(Predicate<CommitmentStatus> state) {
    if (!state.test(status)) {
      throw new NotInThatState(name(), status);
    }
  }

  private Commitment with(CommitmentContent next, Life nextLife) {
    return new Commitment(
        idValue,
        reference,
        lead,
        status,
        Facts.of(next),
        words(next),
        places(next),
        goals(next),
        delivered(next),
        origin,
        nextLife,
        version);
  }

  private Commitment with(
      @Nullable String number, Lead nextLead, CommitmentStatus nextStatus, Life nextLife) {
    return new Commitment(
        idValue,
        number,
        nextLead,
        nextStatus,
        facts,
        wordings,
        countries,
        targets,
        deliveries,
        origin,
        nextLife,
        version);
  }

  private static Map<String, Parts.Words> words(CommitmentContent content) {
    return content.wordings().entrySet().stream()
        .filter(entry -> !entry.getValue().isBlank())
        .collect(
            toMap(
                Map.Entry::getKey,
                entry ->
                    new Parts.Words(entry.getValue().title(), entry.getValue().description())));
  }

  private static Set<Parts.Place> places(CommitmentContent content) {
    return content.reach().countries().stream().map(Parts.Place::new).collect(toSet());
  }

  private static Set<Parts.Target> goals(CommitmentContent content) {
    return content.targets().stream().map(Parts.Target::new).collect(toSet());
  }

  private static Set<Parts.Delivered> delivered(CommitmentContent content) {
    return content.deliveries().stream()
        .map(delivery -> new Parts.Delivered(delivery.plan().value(), delivery.action()))
        .collect(toSet());
  }
}
