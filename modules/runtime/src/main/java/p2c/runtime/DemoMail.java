package p2c.runtime;

import java.util.List;
import java.util.Map;

/** The mail of the demonstration: a server that takes it and a page that shows it. */
final class DemoMail implements AutoCloseable {

  private static final String SENDER = "Partner2Connect <partner2connect@p2c.example>";

  private final MailCatcher catcher;
  private final InboxServer inbox;

  private DemoMail(MailCatcher catcher, InboxServer inbox) {
    this.catcher = catcher;
    this.inbox = inbox;
  }

  /**
   * Starts both.
   *
   * @param inboxPort the port of the page
   * @throws CannotStart if one does not come up
   */
  static DemoMail start(int inboxPort) {
    MailCatcher catcher = MailCatcher.start();
    try {
      return new DemoMail(catcher, InboxServer.start(inboxPort, catcher::caught));
    } catch (CannotStart e) {
      catcher.close();
      throw e;
    }
  }

  /** How the application reaches the server. */
  Map<String, String> environment() {
    return Map.of(
        "P2C_SMTP_HOST",
        Ports.LOOPBACK,
        "P2C_SMTP_PORT",
        Integer.toString(catcher.port()),
        "P2C_MAIL_FROM",
        SENDER);
  }

  /** What was sent so far, newest first. */
  List<CaughtMail> caught() {
    return catcher.caught();
  }

  @Override
  public void close() {
    inbox.close();
    catcher.close();
  }
}
