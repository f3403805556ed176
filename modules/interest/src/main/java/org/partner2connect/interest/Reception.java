package org.partner2connect.interest;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.partner2connect.kernel.CallerDecides;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Takes in expressions of interest from the open internet. */
@Service
public class Reception {

  private final FormCheck check;
  private final Calls calls;
  private final Registration registration;
  private final TransactionOperations transactions;

  Reception(
      FormCheck check, Calls calls, Registration registration, TransactionOperations transactions) {
    this.check = check;
    this.calls = calls;
    this.registration = registration;
    this.transactions = transactions;
  }

  /** What is wrong with the answers; empty when {@link #receive} would take them. */
  @PermitAll
  public List<InvalidForm.Problem> problems(ExpressionForm form) {
    try {
      check.check(form);
      return List.of();
    } catch (InvalidForm invalid) {
      return invalid.problems();
    }
  }

  /**
   * Stores the form, mails a copy and publishes {@link ExpressionOfInterestSubmitted}. A second
   * time with the same nonce nothing happens and the first receipt is returned.
   *
   * @param nonce of the form's genuine token
   * @param proven whether work was proven, so that nobody needs to confirm the address first
   * @throws InvalidForm with what is wrong
   * @throws NoCall when the secretariat has issued no call yet
   */
  @PermitAll
  public Receipt receive(ExpressionForm form, String nonce, boolean proven) {
    var answers = check.check(form);
    var call = calls.current().orElseThrow(NoCall::new);
    try {
      return transact(() -> registration.register(answers, call, nonce, proven));
    } catch (DuplicateKeyException twice) {
      return registration.find(nonce).orElseThrow(() -> twice);
    }
  }

  private Receipt transact(Supplier<Receipt> work) {
    var receipt = transactions.execute(status -> work.get());
    if (receipt == null) {
      throw new IllegalStateException("no receipt");
    }
    return receipt;
  }

  /** The receipt of a form that was sent already. */
  @CallerDecides("whoever holds the form's genuine token")
  public Optional<Receipt> receiptOf(String nonce) {
    return registration.find(nonce);
  }
}
