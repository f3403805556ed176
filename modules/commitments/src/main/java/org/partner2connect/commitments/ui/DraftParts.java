package org.partner2connect.commitments.ui;

import org.partner2connect.commitments.Coach;
import org.partner2connect.commitments.shares.Shares;
import org.springframework.stereotype.Component;

/** What the form is made of besides the draft itself. */
@Component
class DraftParts {

  private final Choices choices;
  private final Shares shares;
  private final FieldWords words;
  private final Coach coach;

  DraftParts(Choices choices, Shares shares, FieldWords words, Coach coach) {
    this.choices = choices;
    this.shares = shares;
    this.words = words;
    this.coach = coach;
  }

  Choices choices() {
    return choices;
  }

  Shares shares() {
    return shares;
  }

  Coach coach() {
    return coach;
  }

  FieldWords words() {
    return words;
  }
}
