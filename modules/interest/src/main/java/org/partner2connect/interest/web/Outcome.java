package org.partner2connect.interest.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partner2connect.interest.InvalidForm;
import org.partner2connect.interest.Receipt;
import org.springframework.http.HttpStatus;

/** What became of a form that was sent. */
sealed interface Outcome {

  /**
   * It is stored.
   *
   * @param again whether it had been stored before it was sent this time
   */
  record Stored(Receipt receipt, boolean again) implements Outcome {}

  /**
   * It is not stored; the page shows it again with every answer.
   *
   * @param problems of its answers
   * @param token to send it with again; null when it needs a fresh one
   */
  record Returned(Why why, List<InvalidForm.Problem> problems, @Nullable FormToken token)
      implements Outcome {

    public Returned {
      problems = List.copyOf(problems);
    }
  }

  /** Why a form is not stored. */
  enum Why {
    ANSWERS(HttpStatus.UNPROCESSABLE_CONTENT),
    /** Its token has expired or is none of ours. */
    STALE(HttpStatus.UNPROCESSABLE_CONTENT),
    NOT_OPEN(HttpStatus.CONFLICT),
    OVERRUN(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    Why(HttpStatus status) {
      this.status = status;
    }

    HttpStatus status() {
      return status;
    }
  }
}
