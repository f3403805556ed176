package org.partner2connect.interest.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a form carries besides its answers. */
@Component
class FormKit {

  private final FormTokens tokens;
  private final ProofOfWork work;

  FormKit(FormTokens tokens, ProofOfWork work) {
    this.tokens = tokens;
    this.work = work;
  }

  /**
   * Token and work of one form.
   *
   * @param solution of the work, empty while it is not done
   */
  record Kit(FormToken token, Work work, String solution) {}

  Kit fresh() {
    var token = tokens.issue();
    return new Kit(token, work.challenge(token), "");
  }

  /** The same token, as long as it can be used, and the work that was done for it. */
  Kit again(String solution, @Nullable FormToken token) {
    if (token == null || token.expired()) {
      return fresh();
    }
    return new Kit(token, work.challenge(token), work.isDone(solution, token) ? solution : "");
  }
}
