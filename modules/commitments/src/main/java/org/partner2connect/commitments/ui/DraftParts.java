package org.partner2connect.commitments.ui;

import org.partner2connect.commitments.shares.Shares;
import org.springframework.stereotype.Component;

/** What the form is made of besides the draft itself. */
@Component
class DraftParts {

  private final Choices choices;
  private final Shares shares;
  private final FieldWords words;

  DraftParts(Choices choices, Shares shares, FieldWords words) {
    this.choices = choices;
    this.shares = shares;
    this.words = words;
  }

  Choices choices() {
    return choices;
  }

  Shares shares() {
    return shares;
  }

  FieldWords words() {
    return words;
  }
}
