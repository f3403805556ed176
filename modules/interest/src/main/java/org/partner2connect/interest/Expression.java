package org.partner2connect.interest;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.Ids;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An organisation's expression of interest, from the form to the decision.
 *
 * @param idValue the plain value of its id: from an embedded id Spring Data would make the name of
 *     the column in the table of chosen areas
 */
@AggregateRoot
@Table(schema = "interest", name = "expression")
record Expression(
    @Id @Identity @Column("id") UUID idValue,
    int number,
    UUID call,
    String formNonce,
    @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "organisation_") Applicant organisation,
    @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "contact_") ContactPerson contact,
    @MappedCollection(idColumn = "expression") Set<ChosenArea> areas,
    @Nullable String contribution,
    @Nullable String heard,
    ExpressionState state,
    boolean late,
    Instant receivedAt,
    @Nullable Instant confirmedAt,
    @Nullable Instant decidedAt,
    @Nullable UUID admittedAs,
    @Version @Nullable Long version) {

  static Expression receive(Answers answers, Reference reference, boolean proven, Instant at) {
    return new Expression(
        Ids.next(),
        reference.number(),
        reference.call().id(),
        reference.nonce(),
        answers.organisation(),
        answers.contact(),
        answers.areas(),
        answers.contribution(),
        answers.heard(),
        proven ? ExpressionState.RECEIVED : ExpressionState.UNCONFIRMED,
        reference.call().isLate(at),
        at,
        null,
        null,
        null,
        null);
  }

  /** By what an expression is registered: the call, the next number and the form's nonce. */
  record Reference(Call call, int number, String nonce) {}

  Expression confirmed(Instant at) {
    if (confirmedAt != null) {
      return this;
    }
    var next = state == ExpressionState.UNCONFIRMED ? ExpressionState.RECEIVED : state;
    return with(next, at, decidedAt, admittedAs);
  }

  Expression questioned() {
    requireUndecided();
    return with(ExpressionState.WAITING, confirmedAt, null, null);
  }

  /** The applicant has answered, and has thereby shown that mail arrives. */
  Expression answered(Instant at) {
    requireUndecided();
    return with(
        ExpressionState.RECEIVED, confirmedAt == null ? at : confirmedAt, decidedAt, admittedAs);
  }

  Expression accepted(UUID organisation, Instant at) {
    requireUndecided();
    return with(ExpressionState.ACCEPTED, confirmedAt, at, organisation);
  }

  Expression declined(Instant at) {
    requireUndecided();
    return with(ExpressionState.DECLINED, confirmedAt, at, null);
  }

  Expression withdrawn(Instant at) {
    requireUndecided();
    return with(ExpressionState.WITHDRAWN, confirmedAt, at, null);
  }

  ExpressionId id() {
    return new ExpressionId(idValue);
  }

  Receipt receipt() {
    return new Receipt(id(), number, late, state == ExpressionState.UNCONFIRMED);
  }

  String reference() {
    return Receipt.referenceOf(number);
  }

  Set<FocusArea> focusAreas() {
    return areas.stream().map(ChosenArea::area).collect(Collectors.toUnmodifiableSet());
  }

  private void requireUndecided() {
    if (state.isFinal()) {
      throw new AlreadyDecided(reference(), state);
    }
  }

  private Expression with(
      ExpressionState next,
      @Nullable Instant confirmed,
      @Nullable Instant decided,
      @Nullable UUID admitted) {
    return new Expression(
        idValue,
        number,
        call,
        formNonce,
        organisation,
        contact,
        areas,
        contribution,
        heard,
        next,
        late,
        receivedAt,
        confirmed,
        decided,
        admitted,
        version);
  }
}
