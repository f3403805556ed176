package org.partner2connect.mail;

import java.util.UUID;
import org.partner2connect.kernel.CallerDecides;
import org.partner2connect.kernel.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where mail waits until it has been handed to the mail server. */
@Service
public class Outbox {

  private final MessageLog log;
  private final Letters letters;
  private final Postman postman;

  Outbox(MessageLog log, Letters letters, Postman postman) {
    this.log = log;
    this.letters = letters;
    this.postman = postman;
  }

  /**
   * Puts a mail into the outbox, in the caller's transaction: if that is rolled back, nothing is
   * ever sent; if it commits, the mail is sent even when the mail server is down for days. An
   * address to which nothing can be sent is put on record as refused, and refused to nobody: the
   * caller's transaction goes on.
   *
   * @return the mail's id
   */
  @Transactional(propagation = Propagation.MANDATORY)
  @CallerDecides("the module that has something to say to that person")
  public UUID enqueue(NewMail mail) {
    var id = Ids.next();
    var letter = letters.write(mail);
    switch (Recipient.of(mail.recipient())) {
      case Recipient.Usable usable -> {
        log.queue(id, usable.address(), letter);
        TransactionSynchronizationManager.registerSynchronization(new WakeAfterCommit());
      }
      case Recipient.Unusable unusable ->
          log.refuse(id, unusable.typed(), unusable.reason(), letter);
    }
    return id;
  }

  private final class WakeAfterCommit implements TransactionSynchronization {

    @Override
    public void afterCommit() {
      postman.wake();
    }
  }
}
