package org.partner2connect.commitments.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.partner2connect.commitments.Coach;
import org.partner2connect.commitments.CommitmentDetail;
import org.partner2connect.commitments.CommitmentRow;
import org.partner2connect.commitments.shares.ShareRow;
import org.partner2connect.commitments.shares.Shares;
import org.partner2connect.identity.People;
import org.partner2connect.identity.PersonId;
import org.partner2connect.identity.PersonReference;
import org.springframework.stereotype.Component;

/** What is read beside a commitment to show it: its partners, names, and words for its values. */
@Component
class ReadingDesk {

  private final Choices choices;
  private final FieldWords words;
  private final Shares shares;
  private final People people;
  private final Coach coach;

  ReadingDesk(Choices choices, FieldWords words, Shares shares, People people, Coach coach) {
    this.choices = choices;
    this.words = words;
    this.shares = shares;
    this.people = people;
    this.coach = coach;
  }

  Choices choices() {
    return choices;
  }

  FieldWords words() {
    return words;
  }

  /** What may be the same promise. */
  List<CommitmentRow> duplicates(CommitmentDetail detail, Locale reader) {
    return coach.possibleDuplicates(detail.id(), reader);
  }

  List<ShareRow> shares(CommitmentDetail detail) {
    return shares.sharesOf(detail.id());
  }

  /** The names of those who may be named to the reader. */
  Map<PersonId, String> names(CommitmentDetail detail) {
    var ids =
        detail.history().steps().stream()
            .map(step -> step.person())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return people.findReferences(ids).values().stream()
        .collect(Collectors.toMap(PersonReference::id, PersonReference::name));
  }
}
